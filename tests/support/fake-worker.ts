/** A worker as a page sees it; `enter` moves it on through its life. */
export class FakeWorker extends EventTarget {
  readonly scriptURL = "http://localhost:3000/sw.js";
  readonly messages: unknown[] = [];
  state = "installing";

  enter(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }

  postMessage(message: unknown): void {
    this.messages.push(message);
  }
}

/** The page's side of a registration, without a browser. */
export class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
}

/** Stands in for `navigator.serviceWorker`; the tests play the browser's part. */
export class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  readonly registered: string[] = [];
  controller: FakeWorker | null = null;

  register(url: string): Promise<FakeRegistration> {
    this.registered.push(url);
    return Promise.resolve(this.registration);
  }

  /** A new worker was found. */
  find(): FakeWorker {
    const worker = new FakeWorker();
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event("updatefound"));
    return worker;
  }

  /** It has taken everything in and waits. */
  install(worker: FakeWorker): void {
    this.registration.installing = null;
    this.registration.waiting = worker;
    worker.enter("installed");
  }

  /** It answers for the page from now on. */
  activate(worker: FakeWorker): void {
    this.registration.waiting = null;
    this.registration.active = worker;
    worker.enter("activating");
    this.controller = worker;
    this.dispatchEvent(new Event("controllerchange"));
    worker.enter("activated");
  }
}

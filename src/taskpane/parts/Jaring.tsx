import { Component, type ReactNode } from "react";

interface Props {
  /** Shown in the place of what cannot be shown. */
  gagal: ReactNode;
  children: ReactNode;
}

/** Catches a part that could not be loaded or drawn, so that the rest of the pane stays. A new `key` tries again. */
export class Jaring extends Component<Props, { jatuh: boolean }> {
  override state = { jatuh: false };

  static getDerivedStateFromError(): { jatuh: boolean } {
    return { jatuh: true };
  }

  override render(): ReactNode {
    return this.state.jatuh ? this.props.gagal : this.props.children;
  }
}

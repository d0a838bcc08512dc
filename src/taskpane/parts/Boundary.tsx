import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Shown in place of what could not be drawn; `again` tries once more. */
  readonly fallback: (again: () => void) => ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Keeps a mistake in one view from leaving the user with an empty pane. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(() => this.setState({ failed: false })) : this.props.children;
  }
}

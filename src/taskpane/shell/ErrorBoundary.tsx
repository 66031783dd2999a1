/** Where a mistake of the program ends: a sentence and a way on, in place of an empty pane. */
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { failed } from '../texts/shell';
import { Stopped } from './Stopped';

interface ErrorBoundaryProps {
  readonly reload: () => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly fault?: string;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return (
      <Stopped title={failed.title} lines={[failed.text, fault]}>
        <Button appearance="primary" onClick={this.props.reload}>
          {failed.reload}
        </Button>
      </Stopped>
    );
  }
}

'use client'

import { Component, type ReactNode } from 'react'
import { PageFailure } from './page-failure'

interface Props {
  /** What the page holds. */
  readonly of: 'form' | 'comparison'
  readonly children: ReactNode
}

/**
 * What a page holds, and the way on where it breaks in the browser. An `error.tsx` would stand in place of the page's
 * document, which each page brings along.
 */
export class PageBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <PageFailure of={this.props.of} /> : this.props.children
  }
}

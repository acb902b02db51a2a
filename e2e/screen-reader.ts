import type { CDPSession, Page } from '@playwright/test';
import { expect } from './panel';

const REGIONS = '.cdk-live-announcer-element, [role=status], [role=alert]';
/** Shorter than what is said stands. */
const LISTENS_EVERY_MS = 30;

interface Node {
  ignored: boolean;
  name?: { value: string };
}

/** What a screen reader gets to hear on a page: the live regions, read from the browser's accessibility tree. */
export class ScreenReader {
  /** What was heard and not asked for yet, in order. */
  readonly heard: string[] = [];
  private listening = true;
  /** What each region said when it was last listened to, by its node. */
  private standing: ReadonlyMap<number, string> = new Map();
  /** Regions that were emptied or filled since. The same words said anew are heard anew. */
  private readonly changed = new Set<number>();
  private root: number | null = null;
  private last: Promise<void> = Promise.resolve();

  private constructor(private readonly session: CDPSession) {
    session.on('DOM.childNodeCountUpdated', ({ nodeId }) => this.changed.add(nodeId));
    session.on('DOM.childNodeInserted', ({ parentNodeId }) => this.changed.add(parentNodeId));
    session.on('DOM.childNodeRemoved', ({ parentNodeId }) => this.changed.add(parentNodeId));
    session.on('DOM.documentUpdated', () => (this.root = null));
  }

  static async on(page: Page): Promise<ScreenReader> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    const reader = new ScreenReader(session);
    // A page that is closed in the middle of it says nothing more.
    reader.last = reader.listen().catch(() => undefined);
    return reader;
  }

  /** Waits until it has been said, once more than it was asked for before. */
  async hears(what: string | RegExp): Promise<void> {
    const at = () =>
      this.heard.findIndex((said) => (typeof what === 'string' ? said === what : what.test(said)));
    await expect(() => expect(at(), `${what} in «${this.heard.join(' | ')}»`).not.toBe(-1)).toPass({
      timeout: 15_000,
    });
    this.heard.splice(at(), 1);
  }

  async stop(): Promise<void> {
    this.listening = false;
    await this.last;
    await this.session.detach();
  }

  private async listen(): Promise<void> {
    while (this.listening) {
      const now = new Map<number, string>();
      for (const nodeId of await this.regions()) {
        const text = await this.textOf(nodeId);
        const anew = this.changed.delete(nodeId);
        now.set(nodeId, text);
        if (text !== '' && (anew || text !== this.standing.get(nodeId))) this.heard.push(text);
      }
      this.standing = now;
      await new Promise((resume) => setTimeout(resume, LISTENS_EVERY_MS));
    }
  }

  /** Every live region of the page, by its node. */
  private async regions(): Promise<number[]> {
    this.root ??= (await this.session.send('DOM.getDocument', { depth: 0 })).root.nodeId;
    const found = { nodeId: this.root, selector: REGIONS };
    // The document may have been replaced in between.
    const asked = await this.session.send('DOM.querySelectorAll', found).catch(() => null);
    if (asked === null) this.root = null;
    return asked?.nodeIds ?? [];
  }

  /** The text of a region that is in the tree: what is hidden or behind a dialog is not. */
  private async textOf(nodeId: number): Promise<string> {
    const asked = this.session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
    // It may have left the page in between.
    const { nodes } = await asked.catch(() => ({ nodes: [] as Node[] }));
    const read = (nodes as Node[]).filter(({ ignored }) => !ignored);
    return read
      .map(({ name }) => name?.value ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  }
}

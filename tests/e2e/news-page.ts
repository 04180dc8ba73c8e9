import type { CDPSession, Page, Worker } from '@playwright/test';
import { findMark, markedWords, restOnMark } from '../../scripts/reader';

declare const chrome: { commands: { onCommand: { dispatch(name: string): void } } };

/** A news page in a tab with the extension, seen as its reader sees it. */
export class NewsPage {
  /** What the page wrote to its console as an error or warning, or threw. */
  readonly complaints: string[] = [];
  /** Every request that anything in the tab made, the page's own address aside. */
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) this.requests.push(request.url());
    });
  }

  static async create(page: Page): Promise<NewsPage> {
    return new NewsPage(page, await page.context().newCDPSession(page));
  }

  /** Opens one of our pages and waits until it has been marked. */
  async open(slug: string): Promise<void> {
    await this.page.goto(`https://news.example/${slug}`);
    await this.marks();
  }

  /** The marked words, in the order of the page, once it has been marked. */
  marks(): Promise<string[]> {
    return markedWords(this.page);
  }

  restOn(words: string): Promise<void> {
    return restOnMark(this.page, words);
  }

  middleOf(words: string): Promise<{ x: number; y: number }> {
    return findMark(this.page, words);
  }

  /** The line that a mark stands on. */
  async markBox(words: string): Promise<{ top: number; bottom: number }> {
    return this.page.evaluate((words) => {
      const ranges = [...(CSS.highlights.get('bg-name') ?? [])] as Range[];
      const box = ranges.find((range) => String(range) === words)?.getBoundingClientRect();
      if (!box) throw new Error(`"${words}" is not marked.`);
      return { top: box.top, bottom: box.bottom };
    }, words);
  }

  /** A finger's tap, as the browser reports it. */
  async tap(words: string): Promise<void> {
    const { x, y } = await this.middleOf(words);
    const points = [{ x: Math.round(x), y: Math.round(y) }];
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await this.session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }

  /** A keyboard command, as the browser hands it to the background. */
  async command(background: Worker, name: string): Promise<void> {
    await background.evaluate((command) => chrome.commands.onCommand.dispatch(command), name);
  }

  /** The text of the open card as it is read; null while none is open. */
  async card(): Promise<string | null> {
    return this.inCard<string | null>('root?.querySelector("[role=dialog]")?.innerText ?? null');
  }

  /** Where the card lies in the window. */
  async cardBox(): Promise<{ left: number; top: number; right: number; bottom: number }> {
    return this.inCard('root.querySelector("[role=dialog]").getBoundingClientRect().toJSON()');
  }

  /** The card's links, each with what it opens and how. */
  async cardLinks(): Promise<{ href: string; target: string; rel: string }[]> {
    return this.inCard(
      '[...root.querySelectorAll("a")].map(({ href, target, rel }) => ({ href, target, rel }))',
    );
  }

  async hasFocusInCard(): Promise<boolean> {
    return this.inCard<boolean>('Boolean(root?.activeElement)');
  }

  /** The signs in the margin: which, and where in the window. */
  async signs(): Promise<{ words: string; left: number; right: number; top: number; height: number }[]> {
    return this.inCard(
      `[...(root?.querySelectorAll(".sign") ?? [])].map((sign) => {
        const { left, right, top, height } = sign.getBoundingClientRect();
        return { words: sign.classList[1], left, right, top, height };
      })`,
    );
  }

  /** What was last announced to screen readers. */
  async announcement(): Promise<string> {
    return this.inCard<string>('root?.querySelector("[aria-live]")?.textContent ?? ""');
  }

  /** The page's whole DOM as text. */
  async serialise(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }

  /** Evaluates in the content script's own world, where its closed shadow root can be entered as `root`. */
  private async inCard<T>(expression: string): Promise<T> {
    const world = await this.findWorld();
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      contextId: world,
      returnByValue: true,
      expression: `(() => {
        const hosts = [...document.documentElement.children].map((e) => chrome.dom.openOrClosedShadowRoot(e));
        const root = hosts.find(Boolean);
        return ${expression};
      })()`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  private async findWorld(): Promise<number> {
    const worlds: { id: number; name: string }[] = [];
    const note = ({ context }: { context: { id: number; name: string } }) => worlds.push(context);
    this.session.on('Runtime.executionContextCreated', note);
    await this.session.send('Runtime.enable');
    await this.session.send('Runtime.disable');
    this.session.off('Runtime.executionContextCreated', note);
    const world = worlds.findLast(({ name }) => name === 'Backgrounder');
    if (!world) throw new Error('The content script does not run on this page.');
    return world.id;
  }
}

import { DOCUMENT } from '@angular/common';
import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, Router } from '@angular/router';
import { filter, pairwise } from 'rxjs';
import { SessionStore } from './session-store';

const PRODUCT = 'Samklang';
const LONGEST_WAIT_MS = 4_000;

/**
 * Document title and focus. The page head names the page; after a change of route focus moves to the
 * page's h1, so that a screen reader reads where one is.
 */
@Injectable({ providedIn: 'root' })
export class PageTitle {
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(SessionStore);
  private readonly page = signal('');
  private waiting: MutationObserver | null = null;

  /** 'Sak 34/26 – Møte 6/2026 – Erfaringspanelet' */
  readonly full = computed(() => {
    const panel = this.session.session()?.panelName ?? PRODUCT;
    return this.page() ? `${this.page()} – ${panel}` : panel;
  });

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(this.full()));
    const ends = inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd));
    // The first navigation is the page load itself: the browser has placed focus then.
    ends.pipe(pairwise()).subscribe(([before, now]) => {
      if (pathOf(before.urlAfterRedirects) !== pathOf(now.urlAfterRedirects)) this.focusHeading();
    });
  }

  /** Names the page; parts go from the most to the least particular. */
  set(...parts: string[]): void {
    this.page.set(parts.filter((part) => part !== '').join(' – '));
  }

  /** Moves focus to the page's h1, waiting for one that is not there yet. */
  focusHeading(): void {
    this.waiting?.disconnect();
    const old = this.document.querySelector<HTMLElement>('main h1');
    setTimeout(() => this.focusOrWait(old));
  }

  private focusOrWait(old: HTMLElement | null): void {
    if (this.focusNew(old)) return;
    const main = this.document.querySelector('main');
    if (!main) return;
    const observer = new MutationObserver(() => {
      if (this.focusNew(null)) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    this.waiting = observer;
    setTimeout(() => observer.disconnect(), LONGEST_WAIT_MS);
  }

  private focusNew(old: HTMLElement | null): boolean {
    const heading = this.document.querySelector<HTMLElement>('main h1');
    if (!heading || (heading === old && !heading.isConnected)) return false;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    this.document.defaultView?.scrollTo(0, 0);
    return true;
  }
}

function pathOf(url: string): string {
  return url.split(/[?#]/)[0] ?? url;
}

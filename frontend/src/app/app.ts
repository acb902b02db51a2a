import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRouteSnapshot, NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from './kernel/api';
import { offlineProblem } from './kernel/api-problem';
import { Appearance } from './kernel/appearance';
import { FocusKeeper } from './kernel/focus-keeper';
import { Live } from './kernel/live';
import { PageTitle } from './kernel/page-title';
import { SessionStore } from './kernel/session-store';
import { StepUp } from './kernel/step-up';
import { Banners } from './shell/banners';
import { Footer } from './shell/footer';
import { Header } from './shell/header';
import { Rail } from './shell/rail';
import { TabBar } from './shell/tab-bar';
import { ProblemNotice } from './ui/problem-notice';
import { Toast } from './ui/toast';
import { StepUpDialog } from './security/step-up-dialog';

/** The frame around every page. A route with `data: { layout: 'bare' }` has the whole window. */
@Component({
  selector: 'app-root',
  imports: [
    Banners,
    Footer,
    Header,
    ProblemNotice,
    Rail,
    RouterOutlet,
    StepUpDialog,
    TabBar,
    Toast,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './app.html',
})
export class App {
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  protected readonly store = inject(SessionStore);
  protected readonly stepUp = inject(StepUp);
  private readonly bare = signal(false);
  protected readonly layout = computed(() => {
    if (this.bare()) return 'bare';
    return this.store.isCoordinator() ? 'rail' : 'top';
  });

  /** The session could not be read when the page opened: nothing can be shown before it is. */
  protected readonly unreached = offlineProblem();

  constructor() {
    inject(Appearance);
    inject(PageTitle);
    inject(FocusKeeper);
    const live = inject(Live);
    // Another person is another stream: what one may hear follows from who one is.
    effect(() => {
      const person = this.store.signedIn() ? this.store.personId() : null;
      live.stop();
      if (person !== null) live.start();
    });
    // A stream that is refused says nothing of why, so the session is asked for.
    effect(() => {
      if (live.refused() > 0) void this.leave();
    });
    inject(Api)
      .signedOut.pipe(takeUntilDestroyed())
      .subscribe(() => void this.leave());
    this.router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event instanceof NavigationEnd)
        this.bare.set(isBare(this.router.routerState.snapshot.root));
    });
  }

  /** Tries once more to read the session and the page that was asked for. */
  protected async startAgain(): Promise<void> {
    await this.store.reload();
    await this.router.navigateByUrl(this.location.path() || '/', { onSameUrlNavigation: 'reload' });
  }

  /** The skip link works by hand: a fragment would be taken for a navigation. */
  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }

  /** When the session has ended on the server: sign in again and come back here. */
  private async leave(): Promise<void> {
    if (!untracked(this.store.signedIn)) return;
    const session = await this.store.reload().catch(() => null);
    if (session === null || session.signedIn) return;
    const entrance = session.installation === 'example' ? '/velg' : '/logg-inn';
    await this.router.navigate([entrance], { queryParams: { til: this.router.url } });
  }
}

function isBare(route: ActivatedRouteSnapshot): boolean {
  let leaf = route;
  while (leaf.firstChild) leaf = leaf.firstChild;
  return leaf.data['layout'] === 'bare';
}

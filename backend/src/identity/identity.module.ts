import { Global, Module, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { ActorSource } from '../kernel/actor';
import { ChangeStream } from '../kernel/change-stream';
import { MessagesModule } from '../messages/messages.module';
import { AccountController } from './account.controller';
import { AccountReader } from './account-reader';
import { ChooseActor } from './choose-actor';
import { CookieNames } from './cookie-names';
import { ExampleActorReader } from './example-actor-reader';
import { Install } from './install';
import { InstallationController } from './installation.controller';
import { InstallationReader } from './installation-reader';
import { InvitationMail } from './invitation-mail';
import { Invite } from './invite';
import { PreferenceReader } from './preference-reader';
import { ProofController } from './proof.controller';
import { ProofCodeMail } from './proof-code-mail';
import { ProofWays } from './proof-ways';
import { ProveByCode } from './prove-by-code';
import { RateLimit } from './rate-limit';
import { RequestCode } from './request-code';
import { RequestProofCode } from './request-proof-code';
import { SavePreferences } from './save-preferences';
import { SessionActors } from './session-actors';
import { SessionBook } from './session-book';
import { SessionController } from './session.controller';
import { SessionStore } from './session-store';
import { SessionViewReader } from './session-view-reader';
import { SignIn } from './sign-in';
import { SignInMail } from './sign-in-mail';
import { SignOut } from './sign-out';

/**
 * Installation, sign-in and sessions. The ports RoleFacts, PersonFacts and PanelInstaller come from the
 * program's root; ActorSource, which the kernel asks on every request, is provided here.
 */
@Global()
@Module({
  imports: [MessagesModule],
  controllers: [SessionController, InstallationController, AccountController, ProofController],
  providers: [
    AccountReader,
    ChooseActor,
    CookieNames,
    ExampleActorReader,
    Install,
    InstallationReader,
    InvitationMail,
    Invite,
    PreferenceReader,
    ProofCodeMail,
    ProofWays,
    ProveByCode,
    RateLimit,
    RequestCode,
    RequestProofCode,
    SavePreferences,
    SessionActors,
    SessionBook,
    SessionStore,
    SessionViewReader,
    SignIn,
    SignInMail,
    SignOut,
    { provide: ActorSource, useExisting: SessionStore },
  ],
  exports: [AccountReader, ActorSource, InstallationReader, PreferenceReader],
})
export class IdentityModule implements OnModuleInit, OnModuleDestroy {
  private unsubscribe: () => void = () => undefined;

  constructor(
    private readonly changes: ChangeStream,
    private readonly sessions: SessionStore,
  ) {}

  /** Any committed change may have changed who holds what. */
  onModuleInit(): void {
    this.unsubscribe = this.changes.subscribe(() => this.sessions.forget());
  }

  onModuleDestroy(): void {
    this.unsubscribe();
  }
}

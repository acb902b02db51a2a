import { Global, Module, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { ActorSource } from '../kernel/actor';
import { ChangeStream } from '../kernel/change-stream';
import { MessagesModule } from '../messages/messages.module';
import { AccountController } from './account.controller';
import { AccountReader } from './account-reader';
import { Admission } from './admission';
import { ChangeSecuritySettings } from './change-security-settings';
import { ChooseActor } from './choose-actor';
import { ChangeConsent } from './consents/change-consent';
import { ConsentReader } from './consents/consent-reader';
import { ConsentsController } from './consents/consents.controller';
import { CookieNames } from './cookie-names';
import { EndSessions } from './end-sessions';
import { ExampleActorReader } from './example-actor-reader';
import { Install } from './install';
import { InstallationController } from './installation.controller';
import { InstallationReader } from './installation-reader';
import { InvitationMail } from './invitation-mail';
import { Invite } from './invite';
import { KnownBrowsers } from './known-browsers';
import { OwnSessions } from './own-sessions';
import { OwnSessionsController } from './own-sessions.controller';
import { AddPasskey } from './passkeys/add-passkey';
import { AskPasskey } from './passkeys/ask-passkey';
import { NewPasskey } from './passkeys/new-passkey';
import { PasskeyChallenges } from './passkeys/passkey-challenges';
import { PasskeyController } from './passkeys/passkey.controller';
import { PasskeyParty } from './passkeys/passkey-party';
import { PasskeyProof } from './passkeys/passkey-proof';
import { PasskeyVerifier } from './passkeys/passkey-verifier';
import { ProveByPasskey } from './passkeys/prove-by-passkey';
import { RevokePasskey } from './passkeys/revoke-passkey';
import { SignInByPasskey } from './passkeys/sign-in-by-passkey';
import { PortraitReader } from './portraits/portrait-reader';
import { PortraitsController } from './portraits/portraits.controller';
import { PutPortrait } from './portraits/put-portrait';
import { PreferenceReader } from './preference-reader';
import { ProofController } from './proof.controller';
import { ProofCodeMail } from './proof-code-mail';
import { ProofWays } from './proof-ways';
import { ProveByCode } from './prove-by-code';
import { RateLimit } from './rate-limit';
import { RequestCode } from './request-code';
import { RequestProofCode } from './request-proof-code';
import { SavePreferences } from './save-preferences';
import { SecuritySettingsController } from './security-settings.controller';
import { SecuritySettingsReader } from './security-settings-reader';
import { SessionActors } from './session-actors';
import { SessionBook } from './session-book';
import { SessionController } from './session.controller';
import { SessionStore } from './session-store';
import { SessionViewReader } from './session-view-reader';
import { SetupCodes } from './setup-codes';
import { SignIn } from './sign-in';
import { SignInMail } from './sign-in-mail';
import { SignInNotice } from './sign-in-notice';
import { SignOut } from './sign-out';
import { WaitingCodes } from './waiting-codes';

const PASSKEYS = [
  AddPasskey,
  AskPasskey,
  NewPasskey,
  PasskeyChallenges,
  PasskeyParty,
  PasskeyProof,
  PasskeyVerifier,
  ProveByPasskey,
  RevokePasskey,
  SignInByPasskey,
];

/**
 * Installation, sign-in and sessions. The ports RoleFacts, PersonFacts and PanelInstaller come from the
 * program's root; ActorSource, which the kernel asks on every request, is provided here.
 */
@Global()
@Module({
  imports: [MessagesModule],
  controllers: [
    ConsentsController,
    PortraitsController,
    SessionController,
    InstallationController,
    AccountController,
    ProofController,
    OwnSessionsController,
    PasskeyController,
    SecuritySettingsController,
  ],
  providers: [
    ...PASSKEYS,
    AccountReader,
    Admission,
    ChangeSecuritySettings,
    ChooseActor,
    ChangeConsent,
    ConsentReader,
    PortraitReader,
    PutPortrait,
    CookieNames,
    EndSessions,
    ExampleActorReader,
    Install,
    InstallationReader,
    InvitationMail,
    Invite,
    KnownBrowsers,
    OwnSessions,
    PreferenceReader,
    ProofCodeMail,
    ProofWays,
    ProveByCode,
    RateLimit,
    RequestCode,
    RequestProofCode,
    SavePreferences,
    SecuritySettingsReader,
    SessionActors,
    SessionBook,
    SessionStore,
    SessionViewReader,
    SetupCodes,
    SignIn,
    SignInMail,
    SignInNotice,
    SignOut,
    WaitingCodes,
    { provide: ActorSource, useExisting: SessionStore },
  ],
  exports: [
    AccountReader,
    ActorSource,
    Admission,
    ConsentReader,
    PortraitReader,
    CookieNames,
    InstallationReader,
    PasskeyProof,
    PreferenceReader,
    RateLimit,
    SessionBook,
    SessionViewReader,
    SetupCodes,
  ],
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

import { Body, Controller, Patch, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Policy } from '../kernel/policy';
import { InvitationView } from './invitation.view';
import { Invite } from './invite';
import { InviteDto } from './invite.dto';
import { PreferencesDto } from './preferences.dto';
import { SavePreferences } from './save-preferences';
import { SessionView } from './session.view';

@Controller()
export class AccountController {
  constructor(
    private readonly savePreferences: SavePreferences,
    private readonly invite: Invite,
  ) {}

  /** Language, text size and colours of one's own screens. */
  @Patch('preferences')
  @Policy('preference.change')
  change(@CurrentActor() actor: Actor, @Body() wish: PreferencesDto): Promise<SessionView> {
    return this.savePreferences.run(actor, wish);
  }

  /** Lets a person sign in with an address, and tells them so. */
  @Post('invitations')
  @Policy('invitation.create')
  create(@CurrentActor() actor: Actor, @Body() wish: InviteDto): Promise<InvitationView> {
    return this.invite.run(actor, wish);
  }
}

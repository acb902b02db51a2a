import { Body, Controller, Get, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Policy } from '../kernel/policy';
import { ChangeSecuritySettings } from './change-security-settings';
import { SecuritySettingsDto } from './security-settings.dto';
import { SecuritySettingsReader } from './security-settings-reader';
import { SecuritySettingsView } from './security-settings.view';

/** How sure the panel wants to be of who acts. */
@Controller('security-settings')
export class SecuritySettingsController {
  constructor(
    private readonly settings: SecuritySettingsReader,
    private readonly change: ChangeSecuritySettings,
  ) {}

  @Get()
  @Policy('securitySettings.read')
  read(@CurrentActor() { personId }: Actor): Promise<SecuritySettingsView> {
    return this.settings.of(personId ?? '');
  }

  @Put()
  @Policy('securitySettings.change')
  write(
    @CurrentActor() actor: Actor,
    @Body() wish: SecuritySettingsDto,
  ): Promise<SecuritySettingsView> {
    return this.change.run(actor, wish);
  }
}

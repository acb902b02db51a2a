import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { EraseGuardian } from './erase-guardian';
import { GuardianReader } from './guardian-reader';
import { OpenGuardianDto, SaveGuardianDto } from './guardian.dto';
import { GuardianView, OpenedGuardianView } from './guardian.view';
import { OpenGuardian } from './open-guardian';
import { SaveGuardian } from './save-guardian';

/** Guardians of members who are not of full age. Reading who it is is an act, so it is a POST. */
@Controller()
export class GuardianController {
  constructor(
    private readonly guardians: GuardianReader,
    private readonly saveGuardian: SaveGuardian,
    private readonly openGuardian: OpenGuardian,
    private readonly eraseGuardian: EraseGuardian,
  ) {}

  @Get('people/:id/guardian')
  @Policy('guardian.read')
  of(@Param('id', IdPipe) id: string): Promise<GuardianView> {
    return this.guardians.of(id);
  }

  @Put('people/:id/guardian')
  @Policy('guardian.save')
  save(@Param('id', IdPipe) id: string, @Body() wish: SaveGuardianDto): Promise<GuardianView> {
    return this.saveGuardian.run(id, wish);
  }

  @Delete('people/:id/guardian')
  @Policy('guardian.erase')
  erase(@Param('id', IdPipe) id: string): Promise<GuardianView> {
    return this.eraseGuardian.run(id);
  }

  @Post('people/:id/guardian/openings')
  @HttpCode(200)
  @Policy('guardian.open')
  open(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Body() wish: OpenGuardianDto,
  ): Promise<OpenedGuardianView> {
    return this.openGuardian.run(actor, id, wish);
  }
}

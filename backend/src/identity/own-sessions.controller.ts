import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Fresh } from '../kernel/http/version-tag';
import { IdPipe } from '../kernel/ids';
import { Policy } from '../kernel/policy';
import { EndSessions } from './end-sessions';
import { OwnSessionsView } from './own-session.view';
import { OwnSessions } from './own-sessions';

/** Where one is signed in. */
@Controller('own-sessions')
export class OwnSessionsController {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly end: EndSessions,
  ) {}

  /** One's own open sessions, the newest first. */
  @Get()
  @Fresh()
  @Policy('ownSession.read')
  list(@CurrentActor() actor: Actor): Promise<OwnSessionsView> {
    return this.sessions.of(actor);
  }

  /** Ends every session but this one. */
  @Delete()
  @HttpCode(200)
  @Policy('ownSession.end')
  others(@CurrentActor() actor: Actor): Promise<OwnSessionsView> {
    return this.end.others(actor);
  }

  /** Ends one session. */
  @Delete(':id')
  @HttpCode(200)
  @Policy('ownSession.end')
  one(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OwnSessionsView> {
    return this.end.one(actor, id);
  }
}

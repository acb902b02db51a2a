import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { Policy } from '../kernel/policy';
import { ChooseActor } from './choose-actor';
import { ChooseActorDto } from './choose-actor.dto';
import { CookieNames, CookieReply } from './cookie-names';
import { ExampleActorReader } from './example-actor-reader';
import { ExampleActorView } from './example-actor.view';
import { Install } from './install';
import { InstallDto } from './install.dto';
import { SessionView } from './session.view';

@Controller()
export class InstallationController {
  constructor(
    private readonly cookies: CookieNames,
    private readonly install: Install,
    private readonly actors: ExampleActorReader,
    private readonly chooseActor: ChooseActor,
  ) {}

  /** The first run: one's own panel, or the example panel. */
  @Post('installation')
  @Policy('installation.create')
  async create(
    @Body() wish: InstallDto,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const { view, token } = await this.install.run(wish);
    this.cookies.setSession(reply, token);
    return view;
  }

  /** Whom one may choose to be in the example panel. */
  @Get('example/actors')
  @Policy('exampleActor.read')
  list(): Promise<ExampleActorView[]> {
    return this.actors.list();
  }

  /** Becomes one of them. */
  @Post('example/session')
  @Policy('exampleSession.create')
  async choose(
    @Body() { personId }: ChooseActorDto,
    @Res({ passthrough: true }) reply: CookieReply,
  ): Promise<SessionView> {
    const { view, token } = await this.chooseActor.run(personId);
    this.cookies.setSession(reply, token);
    return view;
  }
}

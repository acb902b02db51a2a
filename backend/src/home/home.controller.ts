import { Controller, Get } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Policy } from '../kernel/policy';
import { HomeReader } from './home-reader';
import { HomeView } from './home.view';

@Controller('home')
export class HomeController {
  constructor(private readonly home: HomeReader) {}

  /** What waits for the one who asks, in the order to do it. */
  @Get()
  @Policy('home.read')
  read(@CurrentActor() actor: Actor): Promise<HomeView> {
    return this.home.of(actor);
  }
}

import { Body, Controller, Get, Post } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Policy } from '../kernel/policy';
import { GuestView } from './guest.view';
import { GuestsReader } from './guests-reader';
import { RegisterGuest } from './register-guest';
import { RegisterGuestDto } from './register-guest.dto';

/** People invited to a meeting or a case without a seat. */
@Controller('guests')
export class GuestsController {
  constructor(
    private readonly clock: Clock,
    private readonly guests: GuestsReader,
    private readonly registerGuest: RegisterGuest,
  ) {}

  /** Invitations that have not ended. */
  @Get()
  @Policy('guest.read')
  list(): Promise<GuestView[]> {
    return this.guests.guestsFrom(this.clock.today());
  }

  @Post()
  @Policy('guest.create')
  create(@Body() wish: RegisterGuestDto): Promise<GuestView> {
    return this.registerGuest.run(wish);
  }
}

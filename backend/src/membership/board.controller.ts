import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe } from '../kernel/ids';
import { Policy } from '../kernel/policy';
import { Appoint } from './appoint';
import { AppointDto } from './appoint.dto';
import { AppointmentCheckView } from './appointment-check.view';
import { BoardReader } from './board-reader';
import { BoardView } from './board.view';
import { CheckAppointment } from './check-appointment';
import { EndAppointment } from './ending/end-appointment';
import { EndAppointmentDto } from './ending/end-appointment.dto';
import { CheckPlacements } from './placing/check-placements';
import { CheckPlacementsDto } from './placing/check-placements.dto';
import { BoardPlacesView } from './placing/board-place.view';

/** The composition board and the acts that change it. */
@Controller()
export class BoardController {
  constructor(
    private readonly boards: BoardReader,
    private readonly checkAppointment: CheckAppointment,
    private readonly checkPlacements: CheckPlacements,
    private readonly appoint: Appoint,
    private readonly endAppointment: EndAppointment,
  ) {}

  @Get('board')
  @Policy('board.read')
  board(): Promise<BoardView> {
    return this.boards.board();
  }

  /** What would be refused or warned of, and the period the appointment would get. */
  @Post('appointment-checks')
  @HttpCode(200)
  @Policy('appointment.check')
  check(@Body() wish: AppointDto): Promise<AppointmentCheckView> {
    return this.checkAppointment.run(wish);
  }

  /** Where on the board somebody may be put, and what would come of each. */
  @Post('placement-checks')
  @HttpCode(200)
  @Policy('placement.check')
  checkPlaces(@Body() wish: CheckPlacementsDto): Promise<BoardPlacesView> {
    return this.checkPlacements.run(wish);
  }

  @Post('appointments')
  @Policy('appointment.create')
  create(@Body() wish: AppointDto): Promise<BoardView> {
    return this.appoint.run(wish);
  }

  @Post('appointments/:id/end')
  @Policy('appointment.end')
  end(@Param('id', IdPipe) id: string, @Body() wish: EndAppointmentDto): Promise<BoardView> {
    return this.endAppointment.run(id, wish);
  }
}

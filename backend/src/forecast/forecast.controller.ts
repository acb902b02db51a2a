import { Controller, Get, Query, Res } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Policy } from '../kernel/policy';
import { forecastCalendar } from './forecast-calendar';
import { ForecastQueryDto } from './forecast-query.dto';
import { ForecastReader } from './forecast-reader';
import { ForecastView } from './forecast.view';

interface FileReply {
  headers(values: Record<string, string>): void;
}

/** What is to come in the years ahead, on the page and as calendar. */
@Controller()
export class ForecastController {
  constructor(
    private readonly forecasts: ForecastReader,
    private readonly clock: Clock,
  ) {}

  @Get('forecast')
  @Policy('forecast.read')
  read(@Query() { renewing = 'nobody' }: ForecastQueryDto): Promise<ForecastView> {
    return this.forecasts.forecast(renewing);
  }

  /** Days to begin, without names: a calendar is synchronised to places we know nothing of. */
  @Get('forecast.ics')
  @Policy('forecast.calendar')
  async calendar(
    @Query() { renewing = 'nobody', language = 'nb' }: ForecastQueryDto,
    @Res({ passthrough: true }) reply: FileReply,
  ): Promise<string> {
    const { events } = await this.forecasts.forecast(renewing);
    reply.headers({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="panelet-framover.ics"',
    });
    return forecastCalendar(events, language, this.clock.now());
  }
}

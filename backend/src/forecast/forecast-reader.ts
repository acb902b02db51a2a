import { Injectable } from '@nestjs/common';
import type { Renewing } from '../membership/rules/terms-ahead';
import { forecastEvents } from './forecast-events';
import { ForecastInputs, ForecastInputsReader } from './forecast-inputs';
import { ForecastEventView, ForecastLaneView, ForecastView } from './forecast.view';
import { foresee, Foreseen } from './foresee';

/** The years ahead, for coordinator, leader and deputy leader; and what of it is to be begun. */
@Injectable()
export class ForecastReader {
  constructor(private readonly inputs: ForecastInputsReader) {}

  async forecast(renewing: Renewing): Promise<ForecastView> {
    const inputs = await this.inputs.read();
    const foreseen = foresee(inputs, renewing);
    return {
      today: inputs.today,
      until: inputs.until,
      renewing,
      fields: inputs.statutes.data.fields.map(({ id, name }) => ({ id, name: { ...name } })),
      events: forecastEvents(inputs, foreseen),
      lanes: lanes(inputs, foreseen),
      reaches: foreseen.reaches.map(({ personId, seat, mostYearsOn, until, by }) => {
        const name = inputs.appointments.find((each) => each.personId === personId)?.name ?? '';
        return { personId, name, seat, mostYearsOn, until, by };
      }),
      recruiting: recruiting(inputs),
      maxYears: inputs.statutes.data.term.maxYears,
      maxTerms: inputs.statutes.data.term.max,
    };
  }

  /** The next place that somebody must be found for, should nobody go on; null when there is none ahead. */
  async nextRecruiting(): Promise<ForecastEventView | null> {
    const inputs = await this.inputs.read();
    const ends = forecastEvents(inputs, foresee(inputs, 'nobody')).filter(
      ({ kind }) => kind === 'termEnds' || kind === 'alternateEnds',
    );
    return ends[0] ?? null;
  }
}

function lanes({ seats }: ForecastInputs, { places }: Foreseen): ForecastLaneView[] {
  return seats.map(({ number, fieldId }) => ({
    seat: number,
    fieldId,
    bars: places
      .filter(({ seat }) => seat === number)
      .map(({ from, to, name, foreseen }) => ({ from, to, name, foreseen })),
  }));
}

function recruiting({ statutes, meetings }: ForecastInputs): ForecastView['recruiting'] {
  const { openCallDays, designationDays, nominationDays } = statutes.data.recruiting;
  const { noticeDays } = statutes.data.deadlines;
  const meetingsPlanned = meetings.length;
  return { openCallDays, designationDays, nominationDays, noticeDays, meetingsPlanned };
}

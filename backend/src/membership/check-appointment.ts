import { Injectable } from '@nestjs/common';
import { refusals } from '../kernel/finding';
import { AppointDto } from './appoint.dto';
import { AppointmentCheckView } from './appointment-check.view';
import { AppointmentInputsReader } from './appointment-inputs';
import { judgeAppointment } from './judge-appointment';
import { whatIf } from './what-if';

/** Says what an appointment would be refused for, before anyone is told that it is made. Writes nothing. */
@Injectable()
export class CheckAppointment {
  constructor(private readonly inputs: AppointmentInputsReader) {}

  async run(wish: AppointDto): Promise<AppointmentCheckView> {
    const inputs = await this.inputs.read(wish);
    const judged = judgeAppointment(inputs);
    const { findings, from, to, cut, freeSeats } = judged;
    const allowed = refusals(findings).length === 0;
    const after = allowed && !inputs.history ? whatIf(inputs, judged) : null;
    return { allowed, findings, from, to, cut, freeSeatsThatFit: freeSeats, after };
  }
}

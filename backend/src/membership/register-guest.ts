import { Injectable } from '@nestjs/common';
import { newId } from '../kernel/ids';
import { addDays, daysBetween } from '../kernel/oslo';
import { badInput, conflict, notFound } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { GuestView } from './guest.view';
import { GuestsReader } from './guests-reader';
import { MembershipReader } from './membership-reader';
import { RegisterGuestDto } from './register-guest.dto';

const MOST_DAYS = 366;

/** The coordinator registers somebody as guest for a while, so that they can sign the declaration (UP 6.1). */
@Injectable()
export class RegisterGuest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembershipReader,
    private readonly guests: GuestsReader,
  ) {}

  /** @throws 400 for a period that ends before it begins or lasts over a year, 404, 409 when they have a place */
  run({ personId, invitedTo, from, lastDay }: RegisterGuestDto): Promise<GuestView> {
    const length = daysBetween(from, lastDay);
    if (length < 0 || length >= MOST_DAYS) {
      throw badInput([{ field: 'lastDay', constraint: 'withinYear' }]);
    }
    const guest = {
      id: newId(),
      personId,
      invitedTo: invitedTo.trim(),
      from,
      to: addDays(lastDay, 1),
    };
    return this.work.write(async (tx) => {
      const person = await this.members.person(personId, tx);
      if (!person) throw notFound();
      const places = await this.members.appointmentsOf(personId, tx);
      if (places.some((each) => each.from < guest.to && each.to > from)) throw conflict('in-panel');
      const known = await this.guests.overlapping(personId, guest, tx);
      if (known.length > 0) throw conflict('guest-already');
      await tx.insert('guest', {
        id: guest.id,
        person_id: personId,
        invited_to: guest.invitedTo,
        from_date: from,
        to_date: guest.to,
        version: 1,
      });
      await tx.audit('guest.registered', `person:${personId}`, { from, to: guest.to });
      tx.changed('declarations');
      tx.changed(`person:${personId}`);
      return { ...guest, name: person.name };
    });
  }
}

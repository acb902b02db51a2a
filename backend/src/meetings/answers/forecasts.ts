import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';
import { callsOf } from '../callup/absence-rows';
import type { MeetingRow } from '../meeting-rows';
import { NoticePeople } from '../notice/notice-people';
import { AttendanceForecast, attendanceForecast } from '../rules/attendance-forecast';
import { answersOf } from './answer-rows';

/** Whether the panel can decide, counted from the answers (UP 3.4). */
@Injectable()
export class Forecasts {
  constructor(private readonly people: NoticePeople) {}

  async of(meeting: MeetingRow, db: Db): Promise<AttendanceForecast> {
    const panel = await this.people.panel(meeting, db);
    const answers = await answersOf(db, meeting.id);
    const holders = panel.seats.flatMap(({ holderId }) => holderId ?? []);
    const members = [...new Set([...holders, ...panel.acting.map(({ personId }) => personId)])];
    const away = (await this.people.of(meeting, db)).filter(
      ({ personId, paused }) => paused || answers.get(personId)?.answer === 'no',
    );
    const calls = (await callsOf(db, meeting.id)).filter(({ part }) => part === 'meeting');
    const coming = members.filter((id) => {
      const answer = answers.get(id)?.answer;
      return answer === 'present' || answer === 'online';
    });
    const facts = {
      members: members.length,
      seated: holders.length,
      coming: coming.length,
      away: away.filter(({ personId }) => members.includes(personId)).length,
      called: calls.filter(({ state }) => state === 'accepted').length,
      asked: calls.filter(({ state }) => state === 'asked').length,
    };
    const { data, interpretations } = panel.statutes;
    return attendanceForecast(facts, data, interpretations);
  }
}

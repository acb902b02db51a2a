import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { MeetingMode } from './meeting.view';
import { MeetingPlaceDto } from './place/meeting-place.dto';

/** An instant as the API writes it: ISO, UTC, milliseconds. */
const INSTANT =
  /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

export class CreateMeetingDto extends MeetingPlaceDto {
  @Matches(INSTANT)
  startsAt: string;

  @Matches(INSTANT)
  endsAt: string;

  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  place: string;

  @IsIn(['room', 'remote', 'both'])
  mode: MeetingMode;
}

/** A meeting that is new, with the standing items it begins with. */
export class NewMeetingDto extends CreateMeetingDto {
  /** Which template of standing items; none when left out. */
  @IsOptional()
  @IsUUID()
  templateId?: string | null;
}

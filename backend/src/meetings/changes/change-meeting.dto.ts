import { IsInt, IsString, Length, Matches, Min } from 'class-validator';
import { CreateMeetingDto } from '../create-meeting.dto';

const REASON_LENGTH = 500;

export class MoveMeetingDto extends CreateMeetingDto {
  /** Everyone who may read of the meeting reads it. */
  @IsString()
  @Length(1, REASON_LENGTH)
  @Matches(/\S/)
  reason: string;

  @IsInt()
  @Min(1)
  version: number;
}

export class CancelMeetingDto {
  @IsString()
  @Length(1, REASON_LENGTH)
  @Matches(/\S/)
  reason: string;

  @IsInt()
  @Min(1)
  version: number;
}

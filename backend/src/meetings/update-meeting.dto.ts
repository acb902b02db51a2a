import { IsInt, Min } from 'class-validator';
import { CreateMeetingDto } from './create-meeting.dto';

export class UpdateMeetingDto extends CreateMeetingDto {
  @IsInt()
  @Min(1)
  version: number;
}

import { IsInt, IsUUID, Min } from 'class-validator';

/** The later meeting an item moves to. */
export class PostponeItemDto {
  @IsUUID()
  meetingId: string;

  @IsInt()
  @Min(1)
  version: number;
}

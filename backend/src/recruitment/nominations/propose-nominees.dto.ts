import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';

/** Whom AU proposes, and the meeting that decides. */
export class ProposeNomineesDto {
  @IsUUID()
  meetingId: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  nomineeIds: string[];
}

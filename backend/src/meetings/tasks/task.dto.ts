import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';

/** Something somebody is to do after the meeting. */
export class AddTaskDto {
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  text: string;

  @IsUUID()
  ownerId: string;

  @Matches(/^20\d\d-\d\d-\d\d$/)
  dueOn: string;
}

export class ChangeTaskDto extends AddTaskDto {
  @IsInt()
  @Min(1)
  version: number;
}

/** Done, open again, or given up with a reason. */
export class EndTaskDto {
  @IsIn(['open', 'done', 'dropped'])
  state: 'open' | 'done' | 'dropped';

  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string | null;

  @IsInt()
  @Min(1)
  version: number;
}

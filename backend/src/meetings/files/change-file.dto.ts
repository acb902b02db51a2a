import { IsIn, IsInt, IsString, Length, Matches, Min } from 'class-validator';

/** What the attachment is called where it is listed. */
export class RenameFileDto {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  title: string;

  @IsInt()
  @Min(1)
  version: number;
}

export class MoveFileDto {
  @IsIn(['up', 'down'])
  direction: 'up' | 'down';

  @IsInt()
  @Min(1)
  version: number;
}

import { IsString, Length, Matches } from 'class-validator';

export class WriteEntryDto {
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;
}

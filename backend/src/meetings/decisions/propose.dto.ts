import { IsString, IsUUID, Length, Matches } from 'class-validator';

export class ProposeDto {
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;

  @IsUUID()
  byPersonId: string;
}

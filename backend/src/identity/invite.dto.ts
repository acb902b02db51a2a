import { IsEmail, IsUUID, Length } from 'class-validator';

export class InviteDto {
  @IsUUID()
  personId: string;

  @IsEmail()
  @Length(3, 254)
  email: string;
}

import { IsEmail, Length } from 'class-validator';

export class RequestCodeDto {
  @IsEmail()
  @Length(3, 254)
  email: string;
}

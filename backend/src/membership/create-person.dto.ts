import { IsEmail, IsOptional, IsString, Length, Matches } from 'class-validator';

export class CreatePersonDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/)
  name: string;

  @IsOptional()
  @IsEmail()
  @Length(3, 254)
  email?: string | null;
}

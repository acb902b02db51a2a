import { createServer, Server, Socket } from 'node:net';
import { AddressInfo } from 'node:net';

/** A mail server for tests: keeps what it is given, or refuses it. */
export class MailServer {
  readonly mails: string[] = [];
  /** While true every receiver is refused, with this answer. */
  refusing = false;
  refusal = '451 try again later';
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<MailServer> {
    const server = createServer();
    const mail = new MailServer(server);
    server.on('connection', (socket) => mail.serve(socket));
    await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume));
    return mail;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}?ignoreTLS=true`;
  }

  async stop(): Promise<void> {
    this.sockets.forEach((socket) => socket.destroy());
    await new Promise((resume) => this.server.close(resume));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    let waiting = '';
    let inMail = false;
    socket.on('error', () => socket.destroy());
    socket.write('220 mail.example.org\r\n');
    socket.on('data', (chunk) => {
      waiting += chunk.toString();
      const end = inMail ? '\r\n.\r\n' : '\r\n';
      for (
        let at = waiting.indexOf(end);
        at >= 0;
        at = waiting.indexOf(inMail ? '\r\n.\r\n' : '\r\n')
      ) {
        const part = waiting.slice(0, at);
        waiting = waiting.slice(at + (inMail ? 5 : 2));
        // A line that begins with a dot was sent with two (RFC 5321 § 4.5.2).
        if (inMail) this.mails.push(part.replace(/^\.\./gm, '.'));
        socket.write(inMail ? '250 kept\r\n' : this.reply(part));
        inMail = !inMail && part.toUpperCase() === 'DATA';
      }
    });
  }

  private reply(command: string): string {
    const verb = command.slice(0, 4).toUpperCase();
    if (verb === 'RCPT' && this.refusing) return `${this.refusal}\r\n`;
    if (verb === 'DATA') return '354 go on\r\n';
    return verb === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n';
  }
}

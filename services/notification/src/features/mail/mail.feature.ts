import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { consumerOf } from '@gatehouse/shared/service/feature';
import type { Forgotten } from '../forgotten/forgotten.feature.js';
import { ANSWERED_SOON, type Parts } from '../../parts.js';
import { createLocalTimes } from './local-times.js';
import { deliveryFailed } from './mail.events.js';
import { registerMailMetrics } from './mail.metrics.js';
import { deliveriesOf } from './mail.model.js';
import { createMailService, type MailService } from './mail.service.js';
import { createMailStore } from './mail.store.js';
import { loadMailTemplates } from './mail.templates.js';
import { createSmtpTransport, MAX_CONNECTIONS } from './mail.transport.js';
import type { MailRequest } from './mail.types.js';

export { createDeliveryIndexes } from './mail.model.js';

export type Mail = Awaited<ReturnType<typeof createMail>>;

/** Mails, each sent once to the address that an event names. */
export async function createMail(
  { config, mongo, broker, rpc, metrics, ladderMs }: Parts,
  { forgotten }: { forgotten: Forgotten },
) {
  const transport = createSmtpTransport({ url: config.SMTP_URL, from: config.MAIL_FROM });
  const store = createMailStore(deliveriesOf(mongo));
  const mail = createMailService({
    store,
    templates: await loadMailTemplates(),
    localTimes: createLocalTimes((asked) => rpc.call('main.community.get', asked, ANSWERED_SOON)),
    transport,
    forgotten: forgotten.service,
    domain: config.MAIL_FROM.address.split('@')[1] ?? 'localhost',
    maxAttempts: ladderMs.length + 1,
    // The release of auth before takes it from no queue, and waits for nothing that it would say.
    tellFailed: (failed) =>
      broker.publisher.publishEvent(deliveryFailed(failed), { mandatory: false }),
    onOutcome: registerMailMetrics(metrics.registry),
  });
  return {
    service: { forget: (accountId: string) => store.forgetAddresses(accountId) },
    consumers: [mailConsumer(mail)],
    timers: [{ name: 'mail server', stop: () => transport.close() }],
  };
}

/** A queue of its own: a slow mail server holds up no notification. */
function mailConsumer(mail: MailService) {
  return consumerOf<Envelope<MailRequest>>({
    concern: 'mail',
    // As many as can be on their way: one that waits for a connection would use up its time.
    prefetch: MAX_CONNECTIONS,
    // A link to reset a password waits for no mail before it that a server delays.
    ordered: false,
    handle: (envelope, { attempt }) => mail.deliver(envelope, attempt),
  });
}

// The container's own question to its service: are you ready to take requests?
const { HOST = '0.0.0.0', PORT } = process.env;
const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST;
const answer = await fetch(`http://${host}:${PORT}/ready`, {
  signal: AbortSignal.timeout(4000),
}).catch((error) => ({ ok: false, status: String(error.cause?.code ?? error.name) }));
if (!answer.ok) {
  console.error(`/ready answers ${answer.status}`);
  process.exitCode = 1;
}

// How PM2 runs the services of one environment on one host: every service in cluster mode, so that its
// processes share a port and are replaced one by one. That suits the edge too: its clients speak
// WebSocket only, and a socket lives in one connection, which lives in one process. Settings come from
// the file that GATEHOUSE_PM2 names (ansible/roles/service/templates/pm2.json.j2).
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { env } = require('node:process');

const settings = JSON.parse(readFileSync(env.GATEHOUSE_PM2 || '/etc/gatehouse/pm2.json'));
const { release, environments, logs, suffix, services } = settings;

// The worker is another program of main.
const programOf = (service) =>
  service === 'worker' ? ['main', 'dist', 'src', 'worker.js'] : [service, 'dist', 'src', 'main.js'];

module.exports = {
  apps: Object.entries(services).map(([service, { title, port, ownPort, instances }]) => ({
    name: `${title}${suffix}`,
    script: join(release, 'services', ...programOf(service)),
    cwd: release,
    exec_mode: 'cluster',
    instances,
    // Secrets go from their file to the process, and not into what PM2 writes down.
    node_args: [
      `--env-file=${join(environments, `${service}.env`)}`,
      ...['--enable-source-maps', '--max-semi-space-size=32'],
    ],
    env: { PORT: String(port), OWN_PORT: String(ownPort) },
    // A process is replaced once its successor says that it answers…
    wait_ready: true,
    listen_timeout: 60_000,
    // …and has 15 s to end well.
    kill_timeout: 20_000,
    exp_backoff_restart_delay: 200,
    max_memory_restart: '768M',
    out_file: join(logs, `${service}.log`),
    error_file: join(logs, `${service}.log`),
    merge_logs: true,
    autorestart: true,
    watch: false,
  })),
};

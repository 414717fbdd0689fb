/**
 * Both scripts take two keys for each counter: a hash (`failures`, `forgivenAt`, `lockedUntil`,
 * `toldAt`) and a sorted set of the running attempts, by the moment at which they count as lost.
 * Times are milliseconds of the caller's clock.
 */
const STANDING = `
  local function standing(key, forgiveEvery, now)
    local row = redis.call('HMGET', key, 'failures', 'forgivenAt', 'lockedUntil', 'toldAt')
    local failures = tonumber(row[1] or '0')
    local forgivenAt = tonumber(row[2] or ARGV[1])
    local steps = math.max(0, math.floor((now - forgivenAt) / forgiveEvery))
    failures = math.max(0, failures - steps)
    forgivenAt = failures == 0 and now or forgivenAt + steps * forgiveEvery
    return failures, forgivenAt, tonumber(row[3] or '0'), tonumber(row[4] or '0')
  end
`;

/**
 * Lets an attempt run, or says why not; all counters agree or none is touched.
 * ARGV: now, attempt, milliseconds until a running attempt counts as lost, milliseconds between
 * two tellings; then for each counter: free, forgiveEvery.
 * Returns { 'go' }, { 'wait' } or { 'refused', milliseconds, tell }.
 */
export const BEGIN = `
  ${STANDING}
  local now = tonumber(ARGV[1])
  local locked, full, tell = 0, false, 1
  for i = 1, #KEYS, 2 do
    local free, forgiveEvery = tonumber(ARGV[4 + i]), tonumber(ARGV[5 + i])
    local failures, _, lockedUntil, toldAt = standing(KEYS[i], forgiveEvery, now)
    if now - toldAt < tonumber(ARGV[4]) then tell = 0 end
    locked = math.max(locked, lockedUntil - now)
    redis.call('ZREMRANGEBYSCORE', KEYS[i + 1], '-inf', now)
    if redis.call('ZCARD', KEYS[i + 1]) >= math.max(1, free - failures) then full = true end
  end
  if locked > 0 then
    for i = 1, #KEYS * tell, 2 do
      redis.call('HSET', KEYS[i], 'toldAt', ARGV[1])
      if redis.call('PTTL', KEYS[i]) < 0 then redis.call('PEXPIRE', KEYS[i], ARGV[4]) end
    end
    return { 'refused', tostring(locked), tell }
  end
  if full then return { 'wait' } end
  for i = 1, #KEYS, 2 do
    redis.call('ZADD', KEYS[i + 1], now + tonumber(ARGV[3]), ARGV[2])
    redis.call('PEXPIRE', KEYS[i + 1], ARGV[3])
  end
  return { 'go' }
`;

/**
 * Takes the outcome of an attempt.
 * ARGV: now, attempt, outcome; then for each counter: free, forgiveEvery, firstDelay, maxDelay,
 * whether success clears it (1 or 0).
 */
export const FINISH = `
  ${STANDING}
  local now = tonumber(ARGV[1])
  for i = 1, #KEYS, 2 do
    local at = 3 + (i - 1) / 2 * 5
    redis.call('ZREM', KEYS[i + 1], ARGV[2])
    if ARGV[3] == 'success' and ARGV[at + 5] == '1' then redis.call('DEL', KEYS[i]) end
    if ARGV[3] == 'failure' then
      local free, forgiveEvery = tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
      local firstDelay, maxDelay = tonumber(ARGV[at + 3]), tonumber(ARGV[at + 4])
      local failures, forgivenAt, lockedUntil = standing(KEYS[i], forgiveEvery, now)
      failures = failures + 1
      if failures >= free then
        local delay = math.min(maxDelay, firstDelay * 2 ^ (failures - free))
        lockedUntil = math.max(lockedUntil, now + delay)
      end
      redis.call('HSET', KEYS[i], 'failures', failures, 'forgivenAt', forgivenAt,
        'lockedUntil', lockedUntil)
      redis.call('PEXPIRE', KEYS[i], failures * forgiveEvery + maxDelay)
    end
  end
`;

-- Bounds the number of requests, and tells what was measured as one line of JSON.
local most = 500000
local asked = 0

function request()
  asked = asked + 1
  if asked > most then wrk.thread:stop() end
  return wrk.request()
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.status + summary.errors.timeout
  io.write(string.format(
    '\nmeasured {"requests":%d,"seconds":%.3f,"failed":%d,"p50":%.3f,"p95":%.3f,"p99":%.3f}\n',
    summary.requests, summary.duration / 1e6, failed,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end

-- Gives wrk one signed request after the other: a KMS takes each of them once.

local bodies = {}
local sent = 0

function init(args)
  for body in io.lines(args[1]) do
    bodies[#bodies + 1] = body
  end
end

function request()
  sent = sent + 1
  local body = bodies[sent]
  if not body then
    wrk.thread:stop()
    body = ""
  end
  return wrk.format("POST", "/", { ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
end

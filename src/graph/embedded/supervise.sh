#!/bin/sh
# Runs COMMAND (the Java process of Neo4j) for as long as standard input, a pipe held by the service, stays open.
# The kernel closes that pipe however the service ends, also by SIGKILL: so no database outlives its service.
#
# usage: supervise.sh PID_FILE COMMAND [ARGUMENT...]
# exit:  the command's own status; PID_FILE holds the command's process id while it runs

pid_file=$1
shift

# A background job reads from /dev/null, so the pipe must have another number before the watcher starts.
exec 3<&0 </dev/null

# Before the command starts: a signal that comes first would end this script and leave the command alone.
# Handlers, not `trap ''`: an ignored signal would be inherited, and the Java process could no longer be asked to stop.
child=
asked=
trap 'asked=yes; [ -z "$child" ] || kill -TERM "$child" 2>/dev/null' TERM INT HUP

"$@" 3<&- &
child=$!
[ -z "$asked" ] || kill -TERM "$child" 2>/dev/null
echo "$child" >"$pid_file"

(
  # Builtin, not cat: a killed watcher must leave no process behind that holds the pipe.
  while read -r _ <&3; do :; done
  kill -TERM "$child" 2>/dev/null
  seconds=0
  while [ "$seconds" -lt 30 ] && kill -0 "$child" 2>/dev/null; do
    sleep 1
    seconds=$((seconds + 1))
  done
  kill -KILL "$child" 2>/dev/null
) &
watcher=$!
exec 3<&-

# A trapped signal ends `wait` early; only when the process is gone is the status its own.
while :; do
  wait "$child"
  status=$?
  kill -0 "$child" 2>/dev/null || break
done

kill -KILL "$watcher" 2>/dev/null

# A successor may have written its own id meanwhile.
if read -r written <"$pid_file" && [ "$written" = "$child" ]; then
  rm -f "$pid_file"
fi
exit "$status"

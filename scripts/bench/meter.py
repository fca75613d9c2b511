# Runs a command in a folder and prints what the system has accounted for it and all of its threads: `meter.py FOLDER COMMAND...`.
import json, os, sys, time

os.chdir(sys.argv[1])
command = sys.argv[2:]
nothing = os.open(os.devnull, os.O_RDWR)
streams = [(os.POSIX_SPAWN_DUP2, nothing, stream) for stream in range(3)]
start = time.monotonic()
child = os.posix_spawnp(command[0], command, os.environ, file_actions=streams)
_, status, used = os.wait4(child, 0)
wall = time.monotonic() - start
# In kibibytes on Linux, in bytes on macOS.
peak = used.ru_maxrss if sys.platform == "darwin" else used.ru_maxrss * 1024
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "cpu": used.ru_utime + used.ru_stime, "wall": wall, "peak": peak}))

#!/bin/bash
# Boots a real systemd as PID 1 of new namespaces, on an overlay of this machine's root in which
# newshound is installed. Nothing of it is seen outside; all of it goes when the first process goes.
#
# usage: systemd_namespace.sh WORK CGROUP BUILD
#   WORK    an empty directory, for the overlay
#   CGROUP  an empty cgroup (v2), for systemd to rule
#   BUILD   the build to install
# Ends with 77 where this machine does not allow it.
set -eu
export WORK=$1 CGROUP=$2 BUILD=$3

unshare --mount --pid --cgroup --net --uts --ipc --fork true || exit 77
echo $$ >"$CGROUP/cgroup.procs" || exit 77

exec unshare --mount --uts --ipc --pid --net --cgroup --fork --propagation private --kill-child \
  bash -c '
set -eu
mount -t tmpfs tmpfs "$WORK"
root=$WORK/root
mkdir "$WORK/upper" "$WORK/work" "$root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$WORK/upper,workdir=$WORK/work" "$root" || exit 77
DESTDIR=$root cmake --install "$BUILD" --prefix /usr >"$WORK/install.log"

# A root as systemd expects it to be handed over by a container manager.
mount -t proc proc "$root/proc"
mount -t sysfs -o ro sysfs "$root/sys"
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
for directory in run tmp; do mount -t tmpfs tmpfs "$root/$directory"; done
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for device in null zero full random urandom tty; do
  touch "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
mkdir "$root/dev/shm" "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
ln -s /proc/self/fd "$root/dev/fd"
ln -s pts/ptmx "$root/dev/ptmx"  # without it PrivateDevices= fails
ip link set lo up
: >"$root/etc/machine-id"

# As little as possible beside newshound.
units=$root/etc/systemd/system
mkdir -p "$units"
printf "[Unit]\nRequires=basic.target\nAfter=basic.target\nAllowIsolate=yes\n" >"$units/test.target"
for unit in getty.target systemd-logind.service systemd-networkd.service \
  systemd-random-seed.service systemd-timesyncd.service systemd-udevd.service \
  systemd-udevd-control.socket systemd-udevd-kernel.socket systemd-udev-trigger.service; do
  ln -sf /dev/null "$units/$unit"
done

mkdir -p "$root/oldroot"
cd "$root"
pivot_root . oldroot
umount -l /oldroot
mount --make-rshared /  # services get private mounts that they share
exec env -i container=unshare PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
  /lib/systemd/systemd --system --unit=test.target --log-target=journal --show-status=no
'

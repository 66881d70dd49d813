"""Where the tests publish: a server of SFTP and an object store, on loopback alone."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(port, program):
    """Until somebody answers at a port."""
    began = time.monotonic()
    while time.monotonic() - began < 60:
        if program.poll() is not None:
            sys.exit(f"the server ended: {program.args}")
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    sys.exit(f"nobody answers: {program.args}")


class Sftp:
    """A folder behind `sshd`. Nothing of it is read from or written to the account that runs it."""

    def __init__(self, room, *more):
        self.room = Path(room)
        self.room.mkdir()
        self.port = free_port()
        for key in ["host", "user"]:
            made = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.room / key]
            subprocess.run(made, check=True)
        shutil.copy(self.room / "user.pub", self.room / "known")
        os.chmod(self.room / "known", 0o600)
        if os.getuid() == 0:
            # Where it gives up its rights; only root needs it.
            os.makedirs("/run/sshd", mode=0o755, exist_ok=True)
        command = ["/usr/sbin/sshd", "-D", "-e", "-f", "/dev/null", "-p", str(self.port)]
        options = [
            "ListenAddress=127.0.0.1",
            f"HostKey={self.room}/host",
            f"AuthorizedKeysFile={self.room}/known",
            "StrictModes=no",
            "PasswordAuthentication=no",
            "KbdInteractiveAuthentication=no",
            "UsePAM=no",
            "PermitRootLogin=prohibit-password",
            "PidFile=none",
            "MaxStartups=100",
            f"Subsystem=sftp internal-sftp {' '.join(more)}",
            f"ForceCommand=internal-sftp {' '.join(more)}",
        ]
        for option in options:
            command += ["-o", option]
        self.log = open(self.room / "log", "wb")
        self.server = subprocess.Popen(command, stderr=self.log, start_new_session=True)
        wait_for(self.port, self.server)
        self.user = pwd.getpwuid(os.getuid()).pw_name

    def target(self, folder):
        return (
            f":sftp,host=127.0.0.1,port={self.port},user={self.user},key_file={self.room}/user,"
            f"shell_type=none:{folder}"
        )

    def stop(self):
        stop(self.server)


class Objects:
    """An object store that speaks S3. With `refuses` nobody may do anything there."""

    def __init__(self, room, refuses=False):
        self.room = Path(room)
        self.room.mkdir()
        self.port = free_port()
        environment = dict(os.environ, MOTO_S3_DEFAULT_KEY_BUFFER_SIZE="67108864")
        if refuses:
            environment["INITIAL_NO_AUTH_ACTION_COUNT"] = "1"
        server = Path(sys.executable).with_name("moto_server")
        command = [server, "-H", "127.0.0.1", "-p", str(self.port)]
        log = open(self.room / "log", "wb")
        self.server = subprocess.Popen(
            command, stdout=log, stderr=log, env=environment, start_new_session=True
        )
        wait_for(self.port, self.server)
        import boto3

        self.client = boto3.client(
            "s3",
            endpoint_url=f"http://127.0.0.1:{self.port}",
            aws_access_key_id="of-a-test",
            aws_secret_access_key="of-a-test",
            region_name="eu-north-1",
        )
        self.client.create_bucket(
            Bucket="krav", CreateBucketConfiguration={"LocationConstraint": "eu-north-1"}
        )

    def target(self, folder):
        return (
            ":s3,provider=Other,access_key_id=of-a-test,secret_access_key=of-a-test,"
            f"region=eu-north-1,force_path_style=true,endpoint='http://127.0.0.1:{self.port}':krav/{folder}"
        )

    def stop(self):
        stop(self.server)


def stop(server):
    """Ends a server that was started here, with all that it started."""
    os.killpg(server.pid, signal.SIGTERM)
    server.wait()

"""How the kiosk is, for Prometheus: gauges and counters at an address that no other machine reaches."""

from __future__ import annotations

import logging
import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.content.wording import of_health
from kiosk.floor.health import Health

if TYPE_CHECKING:
    from prometheus_client.core import Metric

log = logging.getLogger(__name__)

LOOPBACK = "127.0.0.1"


class Collector:
    """Gives the metrics as they are at the moment somebody asks."""

    def __init__(self, now: Callable[[], Health]) -> None:
        self._now = now

    def collect(self) -> Iterator[Metric]:
        """Give every metric of which the number is known."""
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily

        health = self._now()
        gauges = (
            ("kiosk_up", of_health.UP, int(health.state in ("shown", "safe"))),
            ("kiosk_safe_mode", of_health.SAFE_MODE, int(health.safe_mode)),
            ("kiosk_heartbeat_age_seconds", of_health.HEARTBEAT_AGE, health.heartbeat_age),
            ("kiosk_memory_bytes", of_health.MEMORY, health.memory),
            ("kiosk_disk_free_bytes", of_health.DISK_FREE, health.disk_free),
            ("kiosk_visits_today", of_health.VISITS_TODAY, health.visits_today),
        )
        for name, says, value in gauges:
            if value is not None:
                yield GaugeMetricFamily(name, says, value=value)
        yield CounterMetricFamily("kiosk_restarts", of_health.RESTARTS, value=health.restarts)
        labels = {"version": health.version, "python": platform.python_version(), "pack": health.pack or ""}
        yield InfoMetricFamily("kiosk", of_health.INFO, value=labels)


@contextmanager
def exposed(now: Callable[[], Health], port: int | None) -> Iterator[None]:
    """Let the metrics be asked for at a port, where there is one; where that cannot be, the log says why."""
    ending = _expose(now, port) if port is not None else None
    try:
        yield
    finally:
        if ending:
            ending()


def _expose(now: Callable[[], Health], port: int) -> Callable[[], None] | None:
    """Open the port; give what closes it again."""
    try:
        from prometheus_client import CollectorRegistry, start_http_server
    except ImportError:
        log.warning(of_health.no_metrics())
        return None
    registry = CollectorRegistry()
    registry.register(Collector(now))
    try:
        server, thread = start_http_server(port, LOOPBACK, registry)
    except OSError as error:
        log.warning(of_health.port_taken(port, error.strerror or str(error)))
        return None

    def end() -> None:
        server.shutdown()
        server.server_close()
        thread.join()

    return end

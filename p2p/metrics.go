package p2p

import (
	"errors"
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
)

// Metrics counts what the network does. A nil *Metrics counts nothing, and hosts of one process may share one.
type Metrics struct {
	peers    prometheus.Gauge
	messages *prometheus.CounterVec // by topic and verdict
	dropped  *prometheus.CounterVec // by topic and cause
	blocks   *prometheus.CounterVec // by result
	streams  *prometheus.CounterVec // by protocol and result
}

// NewMetrics registers the counters with r. Calling it again with the same r yields the same counters.
func NewMetrics(r prometheus.Registerer) (*Metrics, error) {
	m := &Metrics{
		peers: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "limn_p2p_peers", Help: "Peers connected now."}),
		messages: counter("messages_total", "Gossip messages by topic and verdict.", "topic", "verdict"),
		dropped:  counter("messages_dropped_total", "Gossip messages lost by topic and cause.", "topic", "cause"),
		blocks:   counter("blocks_total", "Block operations by result.", "result"),
		streams:  counter("streams_total", "Inbound request streams by protocol and result.", "protocol", "result"),
	}
	if r == nil {
		return nil, errors.New("p2p: metrics: nil registerer")
	}
	return m, errors.Join(register(r, &m.peers), register(r, &m.messages), register(r, &m.dropped),
		register(r, &m.blocks), register(r, &m.streams))
}

func counter(name, help string, labels ...string) *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "limn", Subsystem: "p2p", Name: name, Help: help}, labels)
}

// register puts *c into r, or replaces *c by the collector that is there already.
func register[C prometheus.Collector](r prometheus.Registerer, c *C) error {
	err := r.Register(*c)
	var already prometheus.AlreadyRegisteredError
	if !errors.As(err, &already) {
		return err
	}
	existing, ok := already.ExistingCollector.(C)
	if !ok {
		return fmt.Errorf("p2p: metrics: %w", err)
	}
	*c = existing
	return nil
}

func (m *Metrics) peer(delta float64) {
	if m != nil {
		m.peers.Add(delta)
	}
}

func (m *Metrics) message(topic, verdict string) {
	if m != nil {
		m.messages.WithLabelValues(topic, verdict).Inc()
	}
}

func (m *Metrics) drop(topic, cause string, n int) {
	if m != nil {
		m.dropped.WithLabelValues(topic, cause).Add(float64(n))
	}
}

func (m *Metrics) block(result string) {
	if m != nil {
		m.blocks.WithLabelValues(result).Inc()
	}
}

func (m *Metrics) stream(protocol, result string) {
	if m != nil {
		m.streams.WithLabelValues(protocol, result).Inc()
	}
}

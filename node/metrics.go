package node

import (
	"errors"
	"fmt"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/limn-network/limn/p2p"
)

// Metrics counts what a node does. A nil *Metrics counts nothing.
type Metrics struct {
	network *p2p.Metrics
	notes   prometheus.Counter
	faults  *prometheus.CounterVec
}

// NewMetrics registers the counters of a node. Nodes that share a registry need labels that tell them apart.
func NewMetrics(reg prometheus.Registerer) (*Metrics, error) {
	network, err := p2p.NewMetrics(reg)
	if err != nil {
		return nil, err
	}
	m := &Metrics{
		network: network,
		notes: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "limn_node_dropped_messages_total", Help: "Verified messages dropped because the casebook was busy.",
		}),
		faults: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "limn_node_verifier_faults_total", Help: "Wrong or contradicting attestations seen.",
		}, []string{"kind"}),
	}
	if err := errors.Join(reg.Register(m.notes), reg.Register(m.faults)); err != nil {
		return nil, fmt.Errorf("node: metrics: %w", err)
	}
	return m, nil
}

func (m *Metrics) p2p() *p2p.Metrics {
	if m == nil {
		return nil
	}
	return m.network
}

func (m *Metrics) dropped() {
	if m != nil {
		m.notes.Inc()
	}
}

func (m *Metrics) dissent()       { m.fault("dissent") }
func (m *Metrics) contradiction() { m.fault("contradiction") }

func (m *Metrics) fault(kind string) {
	if m != nil {
		m.faults.WithLabelValues(kind).Inc()
	}
}

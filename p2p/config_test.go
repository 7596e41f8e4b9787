package p2p

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestDefaultsAreValid(t *testing.T) {
	for name, c := range map[string]Config{"default": DefaultConfig(), "lan": LANConfig(), "loopback": LoopbackConfig()} {
		require.NoError(t, c.Validate(), name)
	}
	require.Error(t, Config{}.Validate())
	require.NoError(t, DefaultProtocol("quote").Validate())
}

func TestConfigFaultsAreNamed(t *testing.T) {
	for _, c := range []struct {
		fault string
		spoil func(*Config)
	}{
		{"Network", func(c *Config) { c.Network = "Main Net" }},
		{"Network", func(c *Config) { c.Network = "" }},
		{"address", func(c *Config) { c.Listen = []string{"0.0.0.0:4810"} }},
		{"address", func(c *Config) { c.Announce = []string{"/ip4/1.2.3"} }},
		{"Bootstrap", func(c *Config) { c.Bootstrap = []string{"/ip4/1.2.3.4/tcp/1"} }},
		{"Bootstrap", func(c *Config) { c.Bootstrap = []string{"nonsense"} }},
		{"HolePunching", func(c *Config) { c.Relay = false }},
		{"Connections", func(c *Config) { c.Connections.High = c.Connections.Low - 1 }},
		{"Connections.Grace", func(c *Config) { c.Connections.Grace = -1 }},
		{"Resources.Memory", func(c *Config) { c.Resources.Memory = 1 << 20 }},
		{"Resources.Descriptors", func(c *Config) { c.Resources.Descriptors = 1 }},
		{"Gossip.Topics", func(c *Config) { c.Gossip.Topics = nil }},
		{"Gossip.Topics", func(c *Config) { c.Gossip.Topics = []string{"a/b"} }},
		{"Gossip.MaxMessage", func(c *Config) { c.Gossip.MaxMessage = 2 << 20 }},
		{"Gossip.queues", func(c *Config) { c.Gossip.ValidationQueue = 0 }},
		{"Gossip.durations", func(c *Config) { c.Gossip.SeenTTL = 0 }},
		{"Gossip.rates", func(c *Config) { c.Gossip.TotalRate = 0 }},
		{"Gossip.Degree", func(c *Config) { c.Gossip.Degree = 1 }},
		{"Discovery", func(c *Config) { c.Discovery.Reprovide = 0 }},
		{"Discovery", func(c *Config) { c.Discovery.RetryMax = c.Discovery.RetryMin - time.Nanosecond }},
		{"Discovery.Records", func(c *Config) { c.Discovery.Records = 0 }},
		{"Blocks.MaxSize", func(c *Config) { c.Blocks.MaxSize = maxBlock + 1 }},
		{"Blocks.Inline", func(c *Config) { c.Blocks.Inline = maxBlock + 1 }},
		{"Blocks.Broadcast", func(c *Config) { c.Blocks.Broadcast = -1 }},
		{"Blocks", func(c *Config) { c.Blocks.Stall = 0 }},
	} {
		cfg := DefaultConfig()
		c.spoil(&cfg)
		require.ErrorContains(t, cfg.Validate(), c.fault)
	}
	for _, spoil := range []func(*Protocol){
		func(p *Protocol) { p.Name = "/quote" }, func(p *Protocol) { p.MaxFrame = maxFrame + 1 },
		func(p *Protocol) { p.Total = p.PerPeer - 1 }, func(p *Protocol) { p.Rate = 0 }, func(p *Protocol) { p.Idle = 0 },
	} {
		p := DefaultProtocol("quote")
		spoil(&p)
		require.Error(t, p.Validate())
	}
}

func TestGossipDegrees(t *testing.T) {
	for degree := 3; degree <= 32; degree++ { // gossipsub checks its own parameters when it starts
		cfg := LoopbackConfig()
		cfg.Gossip.Degree = degree
		h := openHost(t, cfg, Dependencies{})
		require.NoError(t, h.Close())
	}
}

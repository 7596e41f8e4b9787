package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/limn-network/limn/sim/hostile"
)

// hostileTraffic attacks a real node from processes of its own, a minute in each way.
func hostileTraffic(ctx context.Context, b *bench) error {
	dir, err := os.MkdirTemp("", "limn-hostile-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	binary := filepath.Join(dir, "peer")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", binary, "./cmd/peer").CombinedOutput(); err != nil {
		return fmt.Errorf("build peer: %w\n%s", err, out)
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cfg := hostile.DefaultConfig(binary, dir, []string{self, "attacker"})
	cfg.For = max(5*time.Second, cfg.For/time.Duration(b.share))
	all, err := hostile.Measure(ctx, cfg, hostile.Kinds(), b.stage)
	if err != nil {
		return err
	}
	worst := map[string]hostile.Ratio{}
	for _, r := range all {
		if old, seen := worst[r.Kind]; !seen || r.Value() > old.Value() {
			worst[r.Kind] = r
		}
	}
	for _, kind := range hostile.Kinds() {
		r := worst[kind]
		b.most(fmt.Sprintf("hostile: %s, %.0f s: victim CPU / attacker CPU", kind, cfg.For.Seconds()), r.Value(), 1, "")
		b.note("%s: victim %.2f s, attacker %.2f s, %d acts, %d identities, %d cut off (%s), at most %d a second", kind, r.Victim, r.Attacker, r.Report.Acts, r.Report.Identities, r.Report.Refused, r.Report.Error, r.Rate)
	}
	return nil
}

package main

import (
	"context"
	"encoding/json"
	"io"

	"github.com/limn-network/limn/sim/hostile"
)

// attacker is the other side of a measurement of hostile traffic, in a process of its own.
func attacker(ctx context.Context, in io.Reader, out io.Writer) error {
	var p hostile.Plan
	if err := json.NewDecoder(in).Decode(&p); err != nil {
		return err
	}
	r, err := hostile.Run(ctx, p)
	if err != nil {
		return err
	}
	return json.NewEncoder(out).Encode(r)
}

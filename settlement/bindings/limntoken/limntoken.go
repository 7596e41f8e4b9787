// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package limntoken

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// CheckpointsCheckpoint208 is an auto generated low-level Go binding around an user-defined struct.
type CheckpointsCheckpoint208 struct {
	Key   *big.Int
	Value *big.Int
}

// LimnTokenMetaData contains all meta data concerning the LimnToken contract.
var LimnTokenMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"isTest_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FAUCET_MAX\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pos\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCheckpoints.Checkpoint208\",\"components\":[{\"name\":\"_key\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"_value\",\"type\":\"uint208\",\"internalType\":\"uint208\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"faucet\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getPastTotalSupply\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTest\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"numCheckpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20ExceededSafeSupply\",\"inputs\":[{\"name\":\"increasedSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC5805FutureLookup\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FaucetAmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FaucetClosed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "LimnToken",
	Bin: "0x6101806040523461007d5761001b6100156100ce565b91610161565b604051611b7a9081610b1182396080518161108f015260a0518161114c015260c05181611059015260e051816110de01526101005181611104015261012051816108350152610140518161085e0152610160518181816106d00152610a1b0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176100b857604052565b610081565b604051906100cc604083610095565b565b6126cb90606082380392836040519485926100e98285610095565b83398101031261007d578151906001600160a01b038216820361007d576040602084015193015191821515830361007d57929190565b6040519061012e604083610095565b60048252565b60405190610143604083610095565b60018252565b61015161011f565b90633634b6b760e11b6020830152565b9161016a610149565b610172610149565b9061017b61011f565b90632624a6a760e11b6020830152610191610134565b603160f81b60208201908152845190949193916001600160401b0382116100b8576101c6826101c16003546102e8565b610320565b602090601f83116001146102615791806101fa9261020295945f92610256575b50508160011b915f199060031b1c19161790565b6003556103dd565b61020b81610562565b6101205261021882610562565b610140526020815191012060e052519020610100524660a0526102396105cd565b6080523060c052610160528061024d575050565b6100cc916104b6565b015190505f806101e6565b60035f52601f19831691907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b925f5b8181106102d05750916001939185610202979694106102b8575b505050811b016003556103dd565b01515f1960f88460031b161c191690555f80806102aa565b92936020600181928786015181550195019301610290565b90600182811c92168015610316575b602083101461030257565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102f7565b90601f821161032d575050565b808211610338575050565b60035f5260205f206020601f830160051c9210610377575b81601f9101920160051c03905f5b82811061036a57505050565b5f8282015560010161035e565b5f9150610350565b919091601f8311610390575b505050565b81831161039c57505050565b5f5260205f206020601f830160051c92106103d5575b81601f9101920160051c03905f5b8281101561038b575f828201556001016103c0565b5f91506103b2565b80519091906001600160401b0381116100b857610406816103ff6004546102e8565b600461037f565b602092601f821160011461043a57610435929382915f926102565750508160011b915f199060031b1c19161790565b600455565b60045f52601f198216937f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f5b86811061049e5750836001959610610486575b505050811b01600455565b01515f1960f88460031b161c191690555f808061047b565b91926020600181928685015181550194019201610468565b91906001600160a01b038316801561054f5760025482810180911161054a576002555f81815260208181526040808320805486019055518481527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9190a3600254926001600160d01b0380851161053357506100cc92935061063f565b630e58ae9360e11b5f52600485905260245260445ffd5b61062b565b63ec442f0560e01b5f525f60045260245ffd5b601f81511161058d57602081519101516020821061057e571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b60e051610100516040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261062560c082610095565b51902090565b634e487b7160e01b5f52601160045260245ffd5b906106498161073e565b9165ffffffffffff431161072657600a54806106f057506106836106736100cc945f5b6002610ab4565b65ffffffffffff4316600a6109de565b50506001600160a01b031680156106d8575b60086020527f5eff886ea0ce6ca488a3d6e336d6c0f75f46d19b42c06ce5ee98e42c96d256c7545f9182526040909120546001600160a01b03908116911661086d565b6106e96106e48361073e565b61076f565b5050610695565b92835f1981011161054a57600a5f525f51602061268b5f395f51905f52909301546100cc9361068391610673919060301c61066c565b6306dfcc6560e41b5f5260306004524360245260445ffd5b6001600160d01b038111610758576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b65ffffffffffff431161072657600a54806107995750610673610795915f5b6003610ab4565b9091565b805f1981011161054a57600a5f525f51602061268b5f395f51905f520154610795916106739160301c61078e565b65ffffffffffff4311610726578054806107fb57506107eb610795925f6003610ab4565b9065ffffffffffff4316906109de565b805f1981011161054a575f82815260209020015f190154610795926107eb9160301c61078e565b65ffffffffffff43116107265780548061084657506107eb610795925f6002610ab4565b805f1981011161054a575f82815260209020015f190154610795926107eb9160301c61066c565b6001600160a01b03808316939291908116908185141580610960575b610895575b5050505050565b81610906575b5050826108aa575b808061088e565b6001600160a01b03165f9081526009602052604090205f5160206126ab5f395f51905f52916108e3916108dd909161073e565b90610822565b604080516001600160d01b039384168152919092166020820152a25f80806108a3565b6001600160a01b03165f9081526009602052604090205f5160206126ab5f395f51905f529061093e906109388661073e565b906107c7565b604080516001600160d01b039384168152919092166020820152a25f8061089b565b50831515610889565b5f1981019190821161054a57565b908154680100000000000000008110156100b857600181018084558110156109ca575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b80549293928015610a8a576109f5610a0091610969565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411610a7b57879303610a475750610a4392509065ffffffffffff82549181199060301b169116179055565b9190565b915050610a4391610a67610a596100bd565b65ffffffffffff9093168352565b6001600160d01b0386166020830152610977565b632520601d60e01b5f5260045ffd5b5090610aaf91610a9b610a596100bd565b6001600160d01b0385166020830152610977565b5f9190565b91909180600214610af657600314610ada57634e487b7160e01b5f52605160045260245ffd5b6001600160d01b039081169181169190910390811161054a5790565b506001600160d01b039182169082160190811161054a579056fe60806040526004361015610011575f80fd5b5f3560e01c806306fdde03146101b4578063095ea7b3146101af57806318160ddd146101aa57806323b872dd146101a5578063313ce567146101a05780633644e5151461019b5780633a46b1a8146101965780634bf5d7e914610191578063587cde1e1461018c5780635c19a95c146101875780636fcfff451461018257806370a082311461017d5780637b56c2b2146101785780637ecebe001461017357806384b0196e1461016e5780638e539e8c1461016957806391ddadf4146101645780639381a3451461015f57806395d89b411461015a5780639ab24eb014610155578063a9059cbb14610150578063b21970f91461014b578063c3cda52014610146578063d505accf14610141578063dd62ed3e1461013c5763f1127ed814610137575f80fd5b610e30565b610dd9565b610cb5565b610ba6565b610b62565b610b3c565b610af5565b610a40565b610a04565b6109d9565b61091a565b61081d565b6107e5565b6106b2565b61067a565b610618565b6105f4565b6105b4565b610524565b61043f565b61041d565b610402565b610362565b610345565b610314565b6101f1565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206101ee9281815201906101b9565b90565b346102e4575f3660031901126102e4576040515f6003548060011c90600181169081156102da575b6020831082146102c65782855260208501919081156102ad575060011461025b575b6102578461024b81860382610f2b565b604051918291826101dd565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106102995750500161024b8261023b565b805484840152602090930192600101610286565b60ff191682525090151560051b01905061024b8261023b565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610219565b5f80fd5b600435906001600160a01b03821682036102e457565b602435906001600160a01b03821682036102e457565b346102e45760403660031901126102e45761033a6103306102e8565b60243590336112b4565b602060405160018152f35b346102e4575f3660031901126102e4576020600254604051908152f35b346102e45760603660031901126102e45761037b6102e8565b6103836102fe565b6001600160a01b0382165f9081526001602090815260408083203384529091529020549160443591905f1984106103cb575b6103bf9350610f76565b60405160018152602090f35b8284106103e7576103e2836103bf9503338361134f565b6103b5565b8284637dc7a0d960e11b5f523360045260245260445260645ffd5b346102e4575f3660031901126102e457602060405160128152f35b346102e4575f3660031901126102e4576020610437611056565b604051908152f35b346102e45760403660031901126102e4576104586102e8565b6001600160a01b03165f908152600960205260409020610479602435611172565b8154905f8291600584116104cc575b610493935084611540565b90816104b157505060205f5b6040516001600160d01b039091168152f35b6104bc6020926111ab565b905f52815f20015460301c61049f565b91926104d7816113e2565b810390811161051f5761049393855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f1461050d575091610488565b929150610519906111b9565b90610488565b610ee2565b346102e4575f3660031901126102e45761053d43611395565b65ffffffffffff8061054e43611395565b169116036105a557610257604051610567604082610f2b565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c7400000060208201526040519182916020835260208301906101b9565b6301bfc1c560e61b5f5260045ffd5b346102e45760203660031901126102e4576001600160a01b036105d56102e8565b165f526008602052602060018060a01b0360405f205416604051908152f35b346102e45760203660031901126102e4576106166106106102e8565b336111d4565b005b346102e45760203660031901126102e4576001600160a01b036106396102e8565b165f52600960205260405f205463ffffffff81116106635760405163ffffffff9091168152602090f35b6306dfcc6560e41b5f52602060045260245260445ffd5b346102e45760203660031901126102e45760206104376106986102e8565b6001600160a01b03165f9081526020819052604090205490565b346102e45760403660031901126102e4576106cb6102e8565b6024357f0000000000000000000000000000000000000000000000000000000000000000156107d65769152d02c7e14af680000081116107b6576001600160a01b03821680156107a357610729610724836002546111c7565b600255565b6001600160a01b0383165f90815260208181526040808320805486019055518481527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9190a3600254916001600160d01b0380841161078c576106168383611950565b630e58ae9360e11b5f52600484905260245260445ffd5b63ec442f0560e01b5f525f60045260245ffd5b639b5b59a960e01b5f5260045269152d02c7e14af680000060245260445ffd5b634c20102f60e01b5f5260045ffd5b346102e45760203660031901126102e4576001600160a01b036108066102e8565b165f526007602052602060405f2054604051908152f35b346102e4575f3660031901126102e4576108c16108597f00000000000000000000000000000000000000000000000000000000000000006116bb565b6108827f00000000000000000000000000000000000000000000000000000000000000006116bb565b60206040516108918282610f2b565b5f8152816108cf81830194601f198301368737604051978897600f60f81b895260e0858a015260e08901906101b9565b9087820360408901526101b9565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b82811061090357505050500390f35b8351855286955093810193928101926001016108f4565b346102e45760203660031901126102e457610936600435611172565b600a54905f829160058411610985575b6109529350600a611540565b8061096357506040515f8152602090f35b6109806109716020926111ab565b600a5f52825f20015460301c90565b61049f565b9192610990816113e2565b810390811161051f5761095293600a5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146109c7575091610946565b9291506109d3906111b9565b90610946565b346102e4575f3660031901126102e45760206109f443611395565b65ffffffffffff60405191168152f35b346102e4575f3660031901126102e45760206040517f000000000000000000000000000000000000000000000000000000000000000015158152f35b346102e4575f3660031901126102e4576040515f6004548060011c9060018116908115610aeb575b6020831082146102c65782855260208501919081156102ad5750600114610a99576102578461024b81860382610f2b565b60045f9081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b818410610ad75750500161024b8261023b565b805484840152602090930192600101610ac4565b91607f1691610a68565b346102e45760203660031901126102e4576001600160a01b03610b166102e8565b165f526009602052602060018060d01b03610b3360405f20611255565b16604051908152f35b346102e45760403660031901126102e45761033a610b586102e8565b6024359033610f76565b346102e4575f3660031901126102e457602060405169152d02c7e14af68000008152f35b6064359060ff821682036102e457565b6084359060ff821682036102e457565b346102e45760c03660031901126102e457610bbf6102e8565b60243590604435610bce610b86565b6084359060a43592804211610ca35791610c539391610c45610c4a9460405160208101917fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf835260018060a01b038a1660408301528a6060830152608082015260808152610c3d60a082610f2b565b51902061127f565b6116f9565b909291926117a4565b6001600160a01b0381165f908152600760205260409020805460018101909155809303610c845761061692506111d4565b90506301d4b62360e61b5f5260018060a01b031660045260245260445ffd5b632341d78760e11b5f5260045260245ffd5b346102e45760e03660031901126102e457610cce6102e8565b610cd66102fe565b6044359060643592610ce6610b96565b60a43560c43590864211610dc6576001600160a01b0384165f908152600760205260409020805460018101909155610d8b9390610d86909860405160208101917f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9835260018060a01b0389169b8c604084015260018060a01b038b1660608401528b608084015260a083015260c082015260c08152610c3d60e082610f2b565b6112a5565b936001600160a01b03851603610da55761061693506112b4565b6325c0072360e11b5f526001600160a01b038085166004521660245260445ffd5b8663313c898160e11b5f5260045260245ffd5b346102e45760403660031901126102e4576020610e27610df76102e8565b610dff6102fe565b6001600160a01b039182165f9081526001855260408082209290931681526020919091522090565b54604051908152f35b346102e45760403660031901126102e457610e496102e8565b6024359063ffffffff821682036102e45761025791610e9891610e6a610f5e565b50610e73610f5e565b506001600160a01b03165f908152600960205260409020610e92610f5e565b50611820565b5060405190610ea682610f0a565b5465ffffffffffff811680835260309190911c60209283019081526040805192835290516001600160d01b031692820192909252918291820190565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff821117610f2657604052565b610ef6565b90601f8019910116810190811067ffffffffffffffff821117610f2657604052565b60405190610f5c604083610f2b565b565b60405190610f6b82610f0a565b5f6020838281520152565b6001600160a01b038116939291908415611043576001600160a01b03821680156107a3576001600160a01b0382165f90815260208190526040902054848110611028579584610f5c969703610fda8460018060a01b03165f525f60205260405f2090565b556001600160a01b0384165f908152602081815260409182902080548801905590518681527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9190a36119d3565b84908763391434e360e21b5f5260045260245260445260645ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611149575b156110b1577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261114360c082610f2b565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611088565b65ffffffffffff61118243611395565b168082101561119557506101ee90611395565b90637669fc0f60e11b5f5260045260245260445ffd5b5f1981019190821161051f57565b906001820180921161051f57565b9190820180921161051f57565b6001600160a01b038181165f81815260086020526040812080548685166001600160a01b031982168117909255610f5c9694169461124f9390928691907f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9080a46001600160a01b03165f9081526020819052604090205490565b91611599565b805490816112635750505f90565b815f1981011161051f575f525f199060205f2001015460301c90565b60429061128a611056565b906040519161190160f01b8352600283015260228201522090565b916101ee9391610c4a936116f9565b6001600160a01b031690811561133c576001600160a01b038116928315611329578061131c7f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92593855f52600160205260405f209060018060a01b03165f5260205260405f2090565b55604051908152602090a3565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b6001600160a01b031690811561133c576001600160a01b0381161561132957611392915f52600160205260405f209060018060a01b03165f5260205260405f2090565b55565b65ffffffffffff81116113ad5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b81156113ce570490565b634e487b7160e01b5f52601260045260245ffd5b60018111156101ee57806001600160801b821015611503575b6114a961149f61149561148b6114816114776114666114b09760048a600160401b6114b59c10156114f6575b6401000000008110156114e9575b620100008110156114dc575b6101008110156114cf575b60108110156114c2575b10156114ba575b60030260011c90565b611470818b6113c4565b0160011c90565b611470818a6113c4565b61147081896113c4565b61147081886113c4565b61147081876113c4565b61147081866113c4565b80936113c4565b821190565b900390565b60011b61145d565b60041c9160021b91611456565b60081c9160041b9161144c565b60101c9160081b91611441565b60201c9160101b91611435565b60401c9160201b91611427565b50506114b56114b06114a961149f61149561148b61148161147761146661152a8a60801c90565b9850600160401b97506113fb9650505050505050565b9065ffffffffffff165b8383106115575750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146115895750925b919061154a565b9350611594906111b9565b611582565b6001600160a01b038083169392919081169081851415806116b2575b6115c1575b5050505050565b81611645575b5050826115d6575b80806115ba565b6001600160a01b03165f9081526009602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724916116229161161c9091611849565b906118b2565b604080516001600160d01b039384168152919092166020820152a25f80806115cf565b6001600160a01b03165f9081526009602052604090207fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724906116909061168a86611849565b9061187a565b604080516001600160d01b039384168152919092166020820152a25f806115c7565b508315156115b5565b60ff811690601f82116116ea57604051916116d7604084610f2b565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161177b579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611770575f516001600160a01b0381161561176657905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004111561179057565b634e487b7160e01b5f52602160045260245ffd5b6117ad81611786565b806117b6575050565b6117bf81611786565b600181036117d65763f645eedf60e01b5f5260045ffd5b6117df81611786565b600281036117fa575063fce698f760e01b5f5260045260245ffd5b80611806600392611786565b1461180e5750565b6335e2f38360e21b5f5260045260245ffd5b8054821015611835575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160d01b038111611863576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b9061188443611395565b9061188e83611255565b6001600160d01b03918216908216039190821161051f576118ae92611aa4565b9091565b906118bc43611395565b906118c683611255565b6001600160d01b03918216908216019190821161051f576118ae92611aa4565b6118ef43611395565b906118fa600a611255565b6001600160d01b039182169082160190811161051f576118ae91600a611aa4565b61192443611395565b9061192f600a611255565b6001600160d01b039182169082160390811161051f576118ae91600a611aa4565b90610f5c9161196661196183611849565b6118e6565b50506001600160a01b031680156119bb575b60086020527f5eff886ea0ce6ca488a3d6e336d6c0f75f46d19b42c06ce5ee98e42c96d256c7545f9182526040909120546001600160a01b039081169116611599565b6119cc6119c783611849565b61191b565b5050611978565b610f5c92916001600160a01b03909116908115611a36575b6001600160a01b0316908115611a23575b5f90815260086020526040808220549282529020546001600160a01b039081169116611599565b611a2f6119c784611849565b50506119fc565b611a4261196184611849565b50506119eb565b8054600160401b811015610f2657611a6691600182018155611820565b611a9157815160209092015160301b65ffffffffffff191665ffffffffffff92909216919091179055565b634e487b7160e01b5f525f60045260245ffd5b80549293928015611b5057611abb611ac6916111ab565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411611b4157879303611b0d5750611b0992509065ffffffffffff82549181199060301b169116179055565b9190565b915050611b0991611b2d611b1f610f4d565b65ffffffffffff9093168352565b6001600160d01b0386166020830152611a49565b632520601d60e01b5f5260045ffd5b5090611b7591611b61611b1f610f4d565b6001600160d01b0385166020830152611a49565b5f919056c65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a7dec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724",
}

// LimnToken is an auto generated Go binding around an Ethereum contract.
type LimnToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LimnToken) GetABI() abi.ABI {
	return c.abi
}

// NewLimnToken creates a new instance of LimnToken.
func NewLimnToken() *LimnToken {
	parsed, err := LimnTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LimnToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LimnToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address holder, uint256 supply, bool isTest_) returns()
func (limnToken *LimnToken) PackConstructor(holder common.Address, supply *big.Int, isTest_ bool) []byte {
	enc, err := limnToken.abi.Pack("", holder, supply, isTest_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (limnToken *LimnToken) PackCLOCKMODE() []byte {
	enc, err := limnToken.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (limnToken *LimnToken) TryPackCLOCKMODE() ([]byte, error) {
	return limnToken.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (limnToken *LimnToken) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := limnToken.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (limnToken *LimnToken) PackDOMAINSEPARATOR() []byte {
	enc, err := limnToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (limnToken *LimnToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return limnToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (limnToken *LimnToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := limnToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFAUCETMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb21970f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FAUCET_MAX() view returns(uint256)
func (limnToken *LimnToken) PackFAUCETMAX() []byte {
	enc, err := limnToken.abi.Pack("FAUCET_MAX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFAUCETMAX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb21970f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FAUCET_MAX() view returns(uint256)
func (limnToken *LimnToken) TryPackFAUCETMAX() ([]byte, error) {
	return limnToken.abi.Pack("FAUCET_MAX")
}

// UnpackFAUCETMAX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb21970f9.
//
// Solidity: function FAUCET_MAX() view returns(uint256)
func (limnToken *LimnToken) UnpackFAUCETMAX(data []byte) (*big.Int, error) {
	out, err := limnToken.abi.Unpack("FAUCET_MAX", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (limnToken *LimnToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := limnToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (limnToken *LimnToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return limnToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (limnToken *LimnToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := limnToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (limnToken *LimnToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := limnToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (limnToken *LimnToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return limnToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (limnToken *LimnToken) UnpackApprove(data []byte) (bool, error) {
	out, err := limnToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (limnToken *LimnToken) PackBalanceOf(account common.Address) []byte {
	enc, err := limnToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (limnToken *LimnToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return limnToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (limnToken *LimnToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := limnToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (limnToken *LimnToken) PackCheckpoints(account common.Address, pos uint32) []byte {
	enc, err := limnToken.abi.Pack("checkpoints", account, pos)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (limnToken *LimnToken) TryPackCheckpoints(account common.Address, pos uint32) ([]byte, error) {
	return limnToken.abi.Pack("checkpoints", account, pos)
}

// UnpackCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1127ed8.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (limnToken *LimnToken) UnpackCheckpoints(data []byte) (CheckpointsCheckpoint208, error) {
	out, err := limnToken.abi.Unpack("checkpoints", data)
	if err != nil {
		return *new(CheckpointsCheckpoint208), err
	}
	out0 := *abi.ConvertType(out[0], new(CheckpointsCheckpoint208)).(*CheckpointsCheckpoint208)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (limnToken *LimnToken) PackClock() []byte {
	enc, err := limnToken.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (limnToken *LimnToken) TryPackClock() ([]byte, error) {
	return limnToken.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (limnToken *LimnToken) UnpackClock(data []byte) (*big.Int, error) {
	out, err := limnToken.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (limnToken *LimnToken) PackDecimals() []byte {
	enc, err := limnToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (limnToken *LimnToken) TryPackDecimals() ([]byte, error) {
	return limnToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (limnToken *LimnToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := limnToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (limnToken *LimnToken) PackDelegate(delegatee common.Address) []byte {
	enc, err := limnToken.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (limnToken *LimnToken) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return limnToken.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (limnToken *LimnToken) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := limnToken.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (limnToken *LimnToken) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return limnToken.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (limnToken *LimnToken) PackDelegates(account common.Address) []byte {
	enc, err := limnToken.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (limnToken *LimnToken) TryPackDelegates(account common.Address) ([]byte, error) {
	return limnToken.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (limnToken *LimnToken) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := limnToken.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (limnToken *LimnToken) PackEip712Domain() []byte {
	enc, err := limnToken.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (limnToken *LimnToken) TryPackEip712Domain() ([]byte, error) {
	return limnToken.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (limnToken *LimnToken) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := limnToken.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackFaucet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b56c2b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function faucet(address to, uint256 amount) returns()
func (limnToken *LimnToken) PackFaucet(to common.Address, amount *big.Int) []byte {
	enc, err := limnToken.abi.Pack("faucet", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFaucet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b56c2b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function faucet(address to, uint256 amount) returns()
func (limnToken *LimnToken) TryPackFaucet(to common.Address, amount *big.Int) ([]byte, error) {
	return limnToken.abi.Pack("faucet", to, amount)
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (limnToken *LimnToken) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := limnToken.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (limnToken *LimnToken) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return limnToken.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (limnToken *LimnToken) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := limnToken.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (limnToken *LimnToken) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := limnToken.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (limnToken *LimnToken) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return limnToken.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (limnToken *LimnToken) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := limnToken.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (limnToken *LimnToken) PackGetVotes(account common.Address) []byte {
	enc, err := limnToken.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (limnToken *LimnToken) TryPackGetVotes(account common.Address) ([]byte, error) {
	return limnToken.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (limnToken *LimnToken) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := limnToken.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsTest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9381a345.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTest() view returns(bool)
func (limnToken *LimnToken) PackIsTest() []byte {
	enc, err := limnToken.abi.Pack("isTest")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9381a345.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTest() view returns(bool)
func (limnToken *LimnToken) TryPackIsTest() ([]byte, error) {
	return limnToken.abi.Pack("isTest")
}

// UnpackIsTest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9381a345.
//
// Solidity: function isTest() view returns(bool)
func (limnToken *LimnToken) UnpackIsTest(data []byte) (bool, error) {
	out, err := limnToken.abi.Unpack("isTest", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (limnToken *LimnToken) PackName() []byte {
	enc, err := limnToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (limnToken *LimnToken) TryPackName() ([]byte, error) {
	return limnToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (limnToken *LimnToken) UnpackName(data []byte) (string, error) {
	out, err := limnToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (limnToken *LimnToken) PackNonces(owner common.Address) []byte {
	enc, err := limnToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (limnToken *LimnToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return limnToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (limnToken *LimnToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := limnToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (limnToken *LimnToken) PackNumCheckpoints(account common.Address) []byte {
	enc, err := limnToken.abi.Pack("numCheckpoints", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (limnToken *LimnToken) TryPackNumCheckpoints(account common.Address) ([]byte, error) {
	return limnToken.abi.Pack("numCheckpoints", account)
}

// UnpackNumCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fcfff45.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (limnToken *LimnToken) UnpackNumCheckpoints(data []byte) (uint32, error) {
	out, err := limnToken.abi.Unpack("numCheckpoints", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (limnToken *LimnToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := limnToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (limnToken *LimnToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return limnToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (limnToken *LimnToken) PackSymbol() []byte {
	enc, err := limnToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (limnToken *LimnToken) TryPackSymbol() ([]byte, error) {
	return limnToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (limnToken *LimnToken) UnpackSymbol(data []byte) (string, error) {
	out, err := limnToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (limnToken *LimnToken) PackTotalSupply() []byte {
	enc, err := limnToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (limnToken *LimnToken) TryPackTotalSupply() ([]byte, error) {
	return limnToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (limnToken *LimnToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := limnToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (limnToken *LimnToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := limnToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (limnToken *LimnToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return limnToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (limnToken *LimnToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := limnToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (limnToken *LimnToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := limnToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (limnToken *LimnToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return limnToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (limnToken *LimnToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := limnToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// LimnTokenApproval represents a Approval event raised by the LimnToken contract.
type LimnTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const LimnTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (LimnTokenApproval) ContractEventName() string {
	return LimnTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (limnToken *LimnToken) UnpackApprovalEvent(log *types.Log) (*LimnTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnTokenApproval)
	if len(log.Data) > 0 {
		if err := limnToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnTokenDelegateChanged represents a DelegateChanged event raised by the LimnToken contract.
type LimnTokenDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const LimnTokenDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (LimnTokenDelegateChanged) ContractEventName() string {
	return LimnTokenDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (limnToken *LimnToken) UnpackDelegateChangedEvent(log *types.Log) (*LimnTokenDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnTokenDelegateChanged)
	if len(log.Data) > 0 {
		if err := limnToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnTokenDelegateVotesChanged represents a DelegateVotesChanged event raised by the LimnToken contract.
type LimnTokenDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const LimnTokenDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (LimnTokenDelegateVotesChanged) ContractEventName() string {
	return LimnTokenDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (limnToken *LimnToken) UnpackDelegateVotesChangedEvent(log *types.Log) (*LimnTokenDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnTokenDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := limnToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the LimnToken contract.
type LimnTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const LimnTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (LimnTokenEIP712DomainChanged) ContractEventName() string {
	return LimnTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (limnToken *LimnToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*LimnTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := limnToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LimnTokenTransfer represents a Transfer event raised by the LimnToken contract.
type LimnTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LimnTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (LimnTokenTransfer) ContractEventName() string {
	return LimnTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (limnToken *LimnToken) UnpackTransferEvent(log *types.Log) (*LimnTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != limnToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LimnTokenTransfer)
	if len(log.Data) > 0 {
		if err := limnToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range limnToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (limnToken *LimnToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], limnToken.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return limnToken.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return limnToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return limnToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return limnToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC20ExceededSafeSupply"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC20ExceededSafeSupplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return limnToken.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["FaucetAmountTooLarge"].ID.Bytes()[:4]) {
		return limnToken.UnpackFaucetAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["FaucetClosed"].ID.Bytes()[:4]) {
		return limnToken.UnpackFaucetClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return limnToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return limnToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return limnToken.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return limnToken.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], limnToken.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return limnToken.UnpackVotesExpiredSignatureError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LimnTokenCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the LimnToken contract.
type LimnTokenCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func LimnTokenCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (limnToken *LimnToken) UnpackCheckpointUnorderedInsertionError(raw []byte) (*LimnTokenCheckpointUnorderedInsertion, error) {
	out := new(LimnTokenCheckpointUnorderedInsertion)
	if err := limnToken.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the LimnToken contract.
type LimnTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func LimnTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (limnToken *LimnToken) UnpackECDSAInvalidSignatureError(raw []byte) (*LimnTokenECDSAInvalidSignature, error) {
	out := new(LimnTokenECDSAInvalidSignature)
	if err := limnToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the LimnToken contract.
type LimnTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func LimnTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (limnToken *LimnToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*LimnTokenECDSAInvalidSignatureLength, error) {
	out := new(LimnTokenECDSAInvalidSignatureLength)
	if err := limnToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the LimnToken contract.
type LimnTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func LimnTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (limnToken *LimnToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*LimnTokenECDSAInvalidSignatureS, error) {
	out := new(LimnTokenECDSAInvalidSignatureS)
	if err := limnToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC20ExceededSafeSupply represents a ERC20ExceededSafeSupply error raised by the LimnToken contract.
type LimnTokenERC20ExceededSafeSupply struct {
	IncreasedSupply *big.Int
	Cap             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func LimnTokenERC20ExceededSafeSupplyErrorID() common.Hash {
	return common.HexToHash("0x1cb15d26dea6ae78228522d00b5965f950275bea9a67abeec04cb99806defd4c")
}

// UnpackERC20ExceededSafeSupplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func (limnToken *LimnToken) UnpackERC20ExceededSafeSupplyError(raw []byte) (*LimnTokenERC20ExceededSafeSupply, error) {
	out := new(LimnTokenERC20ExceededSafeSupply)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC20ExceededSafeSupply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the LimnToken contract.
type LimnTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func LimnTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (limnToken *LimnToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*LimnTokenERC20InsufficientAllowance, error) {
	out := new(LimnTokenERC20InsufficientAllowance)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the LimnToken contract.
type LimnTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func LimnTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (limnToken *LimnToken) UnpackERC20InsufficientBalanceError(raw []byte) (*LimnTokenERC20InsufficientBalance, error) {
	out := new(LimnTokenERC20InsufficientBalance)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the LimnToken contract.
type LimnTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func LimnTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (limnToken *LimnToken) UnpackERC20InvalidApproverError(raw []byte) (*LimnTokenERC20InvalidApprover, error) {
	out := new(LimnTokenERC20InvalidApprover)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the LimnToken contract.
type LimnTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func LimnTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (limnToken *LimnToken) UnpackERC20InvalidReceiverError(raw []byte) (*LimnTokenERC20InvalidReceiver, error) {
	out := new(LimnTokenERC20InvalidReceiver)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the LimnToken contract.
type LimnTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func LimnTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (limnToken *LimnToken) UnpackERC20InvalidSenderError(raw []byte) (*LimnTokenERC20InvalidSender, error) {
	out := new(LimnTokenERC20InvalidSender)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the LimnToken contract.
type LimnTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func LimnTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (limnToken *LimnToken) UnpackERC20InvalidSpenderError(raw []byte) (*LimnTokenERC20InvalidSpender, error) {
	out := new(LimnTokenERC20InvalidSpender)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the LimnToken contract.
type LimnTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func LimnTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (limnToken *LimnToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*LimnTokenERC2612ExpiredSignature, error) {
	out := new(LimnTokenERC2612ExpiredSignature)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the LimnToken contract.
type LimnTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func LimnTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (limnToken *LimnToken) UnpackERC2612InvalidSignerError(raw []byte) (*LimnTokenERC2612InvalidSigner, error) {
	out := new(LimnTokenERC2612InvalidSigner)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC5805FutureLookup represents a ERC5805FutureLookup error raised by the LimnToken contract.
type LimnTokenERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func LimnTokenERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (limnToken *LimnToken) UnpackERC5805FutureLookupError(raw []byte) (*LimnTokenERC5805FutureLookup, error) {
	out := new(LimnTokenERC5805FutureLookup)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the LimnToken contract.
type LimnTokenERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func LimnTokenERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (limnToken *LimnToken) UnpackERC6372InconsistentClockError(raw []byte) (*LimnTokenERC6372InconsistentClock, error) {
	out := new(LimnTokenERC6372InconsistentClock)
	if err := limnToken.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenFaucetAmountTooLarge represents a FaucetAmountTooLarge error raised by the LimnToken contract.
type LimnTokenFaucetAmountTooLarge struct {
	Amount *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FaucetAmountTooLarge(uint256 amount, uint256 max)
func LimnTokenFaucetAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x9b5b59a9a8529486bfb104b6f1934199bb6d623d1b178f68b2f879a13df7b546")
}

// UnpackFaucetAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FaucetAmountTooLarge(uint256 amount, uint256 max)
func (limnToken *LimnToken) UnpackFaucetAmountTooLargeError(raw []byte) (*LimnTokenFaucetAmountTooLarge, error) {
	out := new(LimnTokenFaucetAmountTooLarge)
	if err := limnToken.abi.UnpackIntoInterface(out, "FaucetAmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenFaucetClosed represents a FaucetClosed error raised by the LimnToken contract.
type LimnTokenFaucetClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FaucetClosed()
func LimnTokenFaucetClosedErrorID() common.Hash {
	return common.HexToHash("0x4c20102f59723f4d3136df24c5919918f7e72bf0669fac6a5e8bc3fa28aeae54")
}

// UnpackFaucetClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FaucetClosed()
func (limnToken *LimnToken) UnpackFaucetClosedError(raw []byte) (*LimnTokenFaucetClosed, error) {
	out := new(LimnTokenFaucetClosed)
	if err := limnToken.abi.UnpackIntoInterface(out, "FaucetClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the LimnToken contract.
type LimnTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func LimnTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (limnToken *LimnToken) UnpackInvalidAccountNonceError(raw []byte) (*LimnTokenInvalidAccountNonce, error) {
	out := new(LimnTokenInvalidAccountNonce)
	if err := limnToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenInvalidShortString represents a InvalidShortString error raised by the LimnToken contract.
type LimnTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func LimnTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (limnToken *LimnToken) UnpackInvalidShortStringError(raw []byte) (*LimnTokenInvalidShortString, error) {
	out := new(LimnTokenInvalidShortString)
	if err := limnToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the LimnToken contract.
type LimnTokenSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func LimnTokenSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (limnToken *LimnToken) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*LimnTokenSafeCastOverflowedUintDowncast, error) {
	out := new(LimnTokenSafeCastOverflowedUintDowncast)
	if err := limnToken.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenStringTooLong represents a StringTooLong error raised by the LimnToken contract.
type LimnTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func LimnTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (limnToken *LimnToken) UnpackStringTooLongError(raw []byte) (*LimnTokenStringTooLong, error) {
	out := new(LimnTokenStringTooLong)
	if err := limnToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LimnTokenVotesExpiredSignature represents a VotesExpiredSignature error raised by the LimnToken contract.
type LimnTokenVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func LimnTokenVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (limnToken *LimnToken) UnpackVotesExpiredSignatureError(raw []byte) (*LimnTokenVotesExpiredSignature, error) {
	out := new(LimnTokenVotesExpiredSignature)
	if err := limnToken.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}
